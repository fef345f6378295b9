import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Constituency, ConstituencyStore } from '@tribune/champion/server';
import type { Actor } from '@tribune/kernel/domain';
import { Json, Me, type GraphQLContext } from '@tribune/kernel/server';
import { PeopleStore, Person } from '@tribune/people/server';
import { TouchPoint, TouchPointStore } from '@tribune/touch-point/server';
import { DecisionStore } from './decision.store.js';
import { Decision } from './decision.types.js';
import { Revision, Stance } from './revision.types.js';

@Resolver(() => Revision)
export class RevisionResolver {
  constructor(
    private readonly people: PeopleStore,
    private readonly touchPointStore: TouchPointStore,
    private readonly decisions: DecisionStore,
  ) {}

  @ResolveField(() => Person, { description: 'Who wrote it.' })
  author(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() revision: Revision): Promise<Person> {
    return this.people.known(actor, context, revision.authorUuid);
  }

  @ResolveField(() => Json, { description: 'Everything that takes effect, as it stands in the body.' })
  effects(@Parent() revision: Revision): unknown {
    return (JSON.parse(revision.body) as { effects: unknown }).effects;
  }

  @ResolveField(() => [TouchPoint], { description: 'Where it takes effect.' })
  async touchPoints(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() revision: Revision): Promise<TouchPoint[]> {
    const found = await Promise.all(revision.touchPointUuids.map((uuid) => this.touchPointStore.touchPoint(actor, context, uuid)));
    return found.filter((touchPoint) => touchPoint !== null);
  }

  @ResolveField(() => [Decision], { description: 'The final decisions whose place it takes once it is final (D10).' })
  async supersedes(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() revision: Revision): Promise<Decision[]> {
    const found = await Promise.all(revision.supersedesUuids.map((uuid) => this.decisions.find(actor, context, uuid)));
    return found.filter((decision) => decision !== null);
  }
}

@Resolver(() => Stance)
export class StanceResolver {
  constructor(private readonly constituencies: ConstituencyStore) {}

  @ResolveField(() => Constituency, { nullable: true, description: 'Of whom.' })
  constituency(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() stance: Stance): Promise<Constituency | null> {
    return this.constituencies.find(actor, context, stance.constituencyUuid);
  }
}
