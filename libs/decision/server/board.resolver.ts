import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { Me } from '@tribune/kernel/server';
import { DecisionStore } from './decision.store.js';
import { DecisionConnection } from './decision.types.js';

@Resolver(() => DecisionConnection)
export class BoardResolver {
  constructor(private readonly store: DecisionStore) {}

  @ResolveField(() => Int, { description: 'How many there are on all pages, of those that the person who asks may see.' })
  totalCount(@Me() actor: Actor, @Parent() { filter }: DecisionConnection): Promise<number> {
    return this.store.count(actor, filter);
  }
}
