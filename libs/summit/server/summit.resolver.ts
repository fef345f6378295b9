import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { Access, fromNodeId, Me, Nodes, PageArgs, signedIn, type Connection, type GraphQLContext } from '@tribune/kernel/server';
import { PeopleStore, Person } from '@tribune/people/server';
import { missingFunctions, SUMMIT_COMMANDS, summitRule } from '@tribune/summit/domain';
import { sentenceOf } from './sentence-of.js';
import { SummitStore } from './summit.store.js';
import { AgendaItem, CompanyFunction, Summit, SummitChampion, SummitCommand, SummitConnection, SummitParticipant } from './summit.types.js';

@Resolver(() => Summit)
export class SummitResolver {
  constructor(
    private readonly store: SummitStore,
    private readonly people: PeopleStore,
    nodes: Nodes,
  ) {
    nodes.register('Summit', (actor, uuid, context) => store.find(actor, context, uuid));
  }

  @Access(signedIn, 'READ')
  @Query(() => SummitConnection, { description: 'Summits that the person who asks may see, the latest first.' })
  summits(@Me() actor: Actor, @Args() page: PageArgs): Promise<Connection<Summit>> {
    return this.store.page(actor, page);
  }

  @Access(signedIn, 'READ')
  @Query(() => Summit, { nullable: true, description: 'A summit, or null when it is not there for you.' })
  summit(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('id', { type: () => ID, description: 'Which.' }) id: string): Promise<Summit | null> {
    return this.store.find(actor, context, fromNodeId('Summit', id));
  }

  @Access(signedIn, 'READ')
  @Query(() => [CompanyFunction], { description: 'The company’s functions, by name: any of them may be represented.' })
  companyFunctions(@Me() actor: Actor): Promise<CompanyFunction[]> {
    return this.store.functions(actor);
  }

  @ResolveField(() => Person, { description: 'Its sponsor at the top.' })
  sponsor(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() summit: Summit): Promise<Person> {
    return this.people.known(actor, context, summit.sponsorUuid);
  }

  @ResolveField(() => Person, { description: 'Who called it.' })
  organizer(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() summit: Summit): Promise<Person> {
    return this.people.known(actor, context, summit.organizerUuid);
  }

  @ResolveField(() => Summit, { nullable: true, description: 'The summit before it whose plan was approved: this one begins with what came of that. Null where there is none.' })
  previous(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() summit: Summit): Promise<Summit | null> {
    return this.store.previous(actor, context, summit.uuid);
  }

  @ResolveField(() => [SummitParticipant], { description: 'Who takes part: for the company as a whole first, then by function.' })
  participants(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() summit: Summit): Promise<SummitParticipant[]> {
    return this.store.participantsOf(actor, context, summit.uuid);
  }

  @ResolveField(() => [String], { description: 'The functions that nobody speaks for.' })
  async missingFunctions(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() summit: Summit): Promise<string[]> {
    const [all, there] = await Promise.all([this.store.functions(actor), this.store.participantsOf(actor, context, summit.uuid)]);
    return missingFunctions(all.map(({ name }) => name), there.map(({ functionName }) => functionName));
  }

  @ResolveField(() => [SummitChampion], { description: 'The champions, who are there without being invited.' })
  champions(@Me() actor: Actor): Promise<SummitChampion[]> {
    return this.store.champions(actor);
  }

  @ResolveField(() => [AgendaItem], { description: 'Its agenda, in order.' })
  agenda(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() summit: Summit): Promise<AgendaItem[]> {
    return this.store.agendaOf(actor, context, summit.uuid);
  }

  @ResolveField(() => [SummitCommand], { description: 'Everything that can be done to it: open for the person who asks, or with the reason why not.' })
  openCommands(@Parent() summit: Summit): SummitCommand[] {
    return SUMMIT_COMMANDS.map((name) => {
      const reason = sentenceOf(summitRule(name, summit.facts));
      return Object.assign(new SummitCommand(), { name, open: reason === null, reason });
    });
  }
}

@Resolver(() => SummitParticipant)
export class SummitParticipantResolver {
  constructor(private readonly people: PeopleStore) {}

  @ResolveField(() => Person, { description: 'Who.' })
  person(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() { personUuid }: SummitParticipant): Promise<Person> {
    return this.people.known(actor, context, personUuid);
  }
}

@Resolver(() => SummitChampion)
export class SummitChampionResolver {
  constructor(private readonly people: PeopleStore) {}

  @ResolveField(() => Person, { description: 'Who.' })
  person(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() { personUuid }: SummitChampion): Promise<Person> {
    return this.people.known(actor, context, personUuid);
  }
}
