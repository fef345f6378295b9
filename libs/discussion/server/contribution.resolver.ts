import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { mayTakePart } from '@tribune/decision/domain';
import { DecisionStore } from '@tribune/decision/server';
import type { Actor } from '@tribune/kernel/domain';
import { Me, Nodes, type GraphQLContext } from '@tribune/kernel/server';
import { PeopleStore, Person } from '@tribune/people/server';
import { DiscussionStore } from './discussion.store.js';
import { Contribution, Discussion } from './discussion.types.js';

@Resolver(() => Discussion)
export class DiscussionFieldsResolver {
  constructor(
    private readonly store: DiscussionStore,
    private readonly people: PeopleStore,
  ) {}

  @ResolveField(() => [Contribution], { description: 'All of it in the order in which it was said; withdrawn ones without their words.' })
  contributions(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() { decisionUuid }: Discussion): Promise<Contribution[]> {
    return this.store.of(actor, context, decisionUuid);
  }

  @ResolveField(() => [Person], { description: 'Everybody inside: who reads it, and who may be named by @ and their whole name.' })
  async inside(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() { councilUuid }: Discussion): Promise<Person[]> {
    return Promise.all((await this.store.inside(actor, councilUuid)).map(({ id }) => this.people.known(actor, context, id)));
  }
}

@Resolver(() => Contribution)
export class ContributionResolver {
  constructor(
    private readonly people: PeopleStore,
    nodes: Nodes,
    store: DiscussionStore,
    decisions: DecisionStore,
  ) {
    nodes.register('Contribution', async (actor, uuid, context) => {
      const found = await store.find(actor, uuid);
      const decision = found && (await decisions.find(actor, context, found.decisionUuid));
      return decision && mayTakePart(actor, decision.councilUuid) ? found : null;
    });
  }

  @ResolveField(() => Person, { description: 'Who said it.' })
  author(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() contribution: Contribution): Promise<Person> {
    return this.people.known(actor, context, contribution.authorUuid);
  }

  @ResolveField(() => [Person], { description: 'Who is named in it, and got a mail.' })
  mentions(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() contribution: Contribution): Promise<Person[]> {
    return Promise.all(contribution.mentionedUuids.map((id) => this.people.known(actor, context, id)));
  }
}
