import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { Me, type GraphQLContext } from '@tribune/kernel/server';
import { PeopleStore, Person } from '@tribune/people/server';
import { DecisionStore } from '../decision.store.js';
import { Decision } from '../decision.types.js';
import { LinkStore } from './link.store.js';
import { DecisionLink } from './link.types.js';

@Resolver(() => DecisionLink)
export class DecisionLinkResolver {
  constructor(
    private readonly people: PeopleStore,
    private readonly store: DecisionStore,
  ) {}

  @ResolveField(() => Person, { description: 'The champion who made it.' })
  madeBy(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() link: DecisionLink): Promise<Person> {
    return this.people.known(actor, context, link.madeByUuid);
  }

  @ResolveField(() => [Decision], { description: 'All of them, in the order of their numbers.' })
  async decisions(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() link: DecisionLink): Promise<Decision[]> {
    const found = await Promise.all(link.decisionUuids.map((uuid) => this.store.find(actor, context, uuid)));
    return found.filter((decision) => decision !== null);
  }
}

@Resolver(() => Decision)
export class LinkOfDecisionResolver {
  constructor(private readonly links: LinkStore) {}

  @ResolveField(() => DecisionLink, { nullable: true, description: 'The decisions that become final together with it; null when it stands alone (D10).' })
  link(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() decision: Decision): Promise<DecisionLink | null> {
    return this.links.of(actor, context, decision.uuid);
  }
}
