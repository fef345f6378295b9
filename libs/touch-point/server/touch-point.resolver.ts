import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { Access, Me, Nodes, PageArgs, signedIn, type Connection, type GraphQLContext } from '@tribune/kernel/server';
import { TouchPointStore } from './touch-point.store.js';
import { Stage, TouchPoint, TouchPointConnection } from './touch-point.types.js';

@Resolver(() => TouchPoint)
export class TouchPointResolver {
  constructor(
    private readonly store: TouchPointStore,
    nodes: Nodes,
  ) {
    nodes.register('TouchPoint', (actor, uuid, context) => store.touchPoint(actor, context, uuid));
    nodes.register('Stage', (actor, uuid, context) => store.stage(actor, context, uuid));
  }

  @Access(signedIn, 'READ')
  @Query(() => TouchPointConnection, { description: 'The touch points along the journey that are in use: by stage, then by name.' })
  touchPoints(@Me() actor: Actor, @Args() page: PageArgs): Promise<Connection<TouchPoint>> {
    return this.store.page(actor, page);
  }

  @Access(signedIn, 'READ')
  @Query(() => [TouchPoint], { description: 'The touch points that are retired, by name.' })
  retiredTouchPoints(@Me() actor: Actor): Promise<TouchPoint[]> {
    return this.store.retired(actor);
  }

  @Access(signedIn, 'READ')
  @Query(() => [Stage], { description: 'The stages of the journey, in order.' })
  stages(@Me() actor: Actor): Promise<Stage[]> {
    return this.store.stages(actor);
  }

  @Access(signedIn, 'READ')
  @Query(() => TouchPoint, { nullable: true, description: 'A touch point by its address, or null when it is not there.' })
  touchPoint(@Me() actor: Actor, @Args('slug', { description: 'Its part of the address.' }) slug: string): Promise<TouchPoint | null> {
    return this.store.bySlug(actor, slug);
  }

  @Access(signedIn, 'READ')
  @Query(() => [String], { description: 'The organization’s functions, by name: any of them may own a touch point.' })
  ownerFunctions(@Me() actor: Actor): Promise<string[]> {
    return this.store.functions(actor);
  }

  @ResolveField(() => Stage, { nullable: true, description: 'Where in the journey it lies.' })
  stage(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() touchPoint: TouchPoint): Promise<Stage | null> {
    return this.store.stage(actor, context, touchPoint.stageId);
  }
}

@Resolver(() => Stage)
export class StageResolver {
  constructor(private readonly store: TouchPointStore) {}

  @ResolveField(() => [TouchPoint], { description: 'Its touch points that are in use, the most important first.' })
  touchPoints(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() stage: Stage): Promise<TouchPoint[]> {
    return this.store.touchPointsOf(actor, context, stage.uuid);
  }
}
