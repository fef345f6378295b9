import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { Access, Me, Nodes, PageArgs, signedIn, type Connection, type GraphQLContext } from '@tribune/kernel/server';
import { TouchPointStore } from './touch-point.store.js';
import { Stage, TouchPoint, TouchPointConnection } from './touch-point.types.js';
import { UseJourneyTemplate, UseJourneyTemplateInput, UseJourneyTemplateResult } from './use-journey-template.js';

@Resolver(() => TouchPoint)
export class TouchPointResolver {
  constructor(
    private readonly store: TouchPointStore,
    private readonly template: UseJourneyTemplate,
    nodes: Nodes,
  ) {
    nodes.register('TouchPoint', (actor, uuid, context) => store.touchPoint(actor, context, uuid));
    nodes.register('Stage', (actor, uuid, context) => store.stage(actor, context, uuid));
  }

  @Access(signedIn)
  @Query(() => TouchPointConnection, { description: 'The touch points along the journey: by stage, then by name.' })
  touchPoints(@Me() actor: Actor, @Args() page: PageArgs): Promise<Connection<TouchPoint>> {
    return this.store.page(actor, page);
  }

  @Access(signedIn)
  @Query(() => [Stage], { description: 'The stages of the journey, in order.' })
  stages(@Me() actor: Actor): Promise<Stage[]> {
    return this.store.stages(actor);
  }

  @Access(signedIn)
  @Mutation(() => UseJourneyTemplateResult, { description: 'Lays out the journey template: for administrators.' })
  useJourneyTemplate(@Me() actor: Actor, @Args('input') input: UseJourneyTemplateInput) {
    return this.template.run(actor, input);
  }

  @ResolveField(() => Stage, { nullable: true, description: 'Where in the journey it lies.' })
  stage(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() touchPoint: TouchPoint): Promise<Stage | null> {
    return this.store.stage(actor, context, touchPoint.stageId);
  }
}

@Resolver(() => Stage)
export class StageResolver {
  constructor(private readonly store: TouchPointStore) {}

  @ResolveField(() => [TouchPoint], { description: 'Its touch points, the most important first.' })
  touchPoints(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() stage: Stage): Promise<TouchPoint[]> {
    return this.store.touchPointsOf(actor, context, stage.uuid);
  }
}
