import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { Me, type GraphQLContext } from '@tribune/kernel/server';
import { PeopleStore, Person } from '@tribune/people/server';
import { HistoryStore } from './history.store.js';
import { TouchPointChange } from './history.types.js';
import { TouchPoint } from './touch-point.types.js';

@Resolver(() => TouchPoint)
export class TouchPointHistoryResolver {
  constructor(private readonly store: HistoryStore) {}

  @ResolveField(() => [TouchPointChange], { description: 'Its changes, the newest first; empty for customers without an office.' })
  history(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() touchPoint: TouchPoint): Promise<TouchPointChange[]> {
    return this.store.of(actor, context, touchPoint.uuid);
  }
}

@Resolver(() => TouchPointChange)
export class TouchPointChangeResolver {
  constructor(private readonly people: PeopleStore) {}

  @ResolveField(() => Person, { nullable: true, description: 'Who changed it.' })
  async actor(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() change: TouchPointChange): Promise<Person | null> {
    return change.actorUuid ? this.people.known(actor, context, change.actorUuid) : null;
  }
}
