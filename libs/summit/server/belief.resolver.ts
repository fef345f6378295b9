import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { Access, Me, Once, signedIn, type GraphQLContext } from '@tribune/kernel/server';
import { Stage, TouchPointStore } from '@tribune/touch-point/server';
import { BeliefStore } from './belief.store.js';
import { StageBeliefs, StageVision, SummitBeliefs } from './belief.types.js';
import { paid, type Hands } from './hands.js';
import { endBeliefs, EndBeliefsInput, EndBeliefsPayload, EndBeliefsResult, sealBeliefs, SealBeliefsInput, SealBeliefsPayload, SealBeliefsResult } from './seal-beliefs.js';
import { SummitStore } from './summit.store.js';
import { Summit } from './summit.types.js';
import { writeVision, WriteVisionInput, WriteVisionPayload, WriteVisionResult } from './write-vision.js';

/** Part 1: the vision, and what is believed. */
@Resolver(() => Summit)
export class BeliefResolver implements Hands {
  constructor(
    readonly once: Once,
    readonly store: SummitStore,
    private readonly beliefStore: BeliefStore,
  ) {}

  @ResolveField(() => SummitBeliefs, { description: 'What is believed of each stage, as far as the person who asks may see it: nobody sees another’s before sealing their own.' })
  beliefs(@Me() actor: Actor, @Parent() summit: Summit): Promise<SummitBeliefs> {
    return this.beliefStore.of(actor, summit.uuid);
  }

  @ResolveField(() => [StageVision], { description: 'What is wanted at each stage of the journey.' })
  stageVisions(@Me() actor: Actor, @Parent() summit: Summit): Promise<StageVision[]> {
    return this.beliefStore.visions(actor, summit.uuid);
  }

  @Access(signedIn)
  @Mutation(() => SealBeliefsResult, { description: 'Seals what one believes of some stages, for good: for who takes part.' })
  async sealBeliefs(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: SealBeliefsInput): Promise<SealBeliefsPayload> {
    return paid(this, actor, context, new SealBeliefsPayload(), await sealBeliefs(this, actor, input));
  }

  @Access(signedIn)
  @Mutation(() => EndBeliefsResult, { description: 'Has nobody seal any more, and everybody see: for who called the summit and its sponsor.' })
  async endBeliefs(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: EndBeliefsInput): Promise<EndBeliefsPayload> {
    return paid(this, actor, context, new EndBeliefsPayload(), await endBeliefs(this, actor, input));
  }

  @Access(signedIn)
  @Mutation(() => WriteVisionResult, { description: 'Writes a summit’s vision: for who takes part.' })
  async writeVision(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: WriteVisionInput): Promise<WriteVisionPayload> {
    return paid(this, actor, context, new WriteVisionPayload(), await writeVision(this, actor, input));
  }
}

@Resolver(() => StageBeliefs)
export class StageBeliefsResolver {
  constructor(private readonly touchPoints: TouchPointStore) {}

  @ResolveField(() => Stage, { nullable: true, description: 'The stage.' })
  stage(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() { stageUuid }: StageBeliefs): Promise<Stage | null> {
    return this.touchPoints.stage(actor, context, stageUuid);
  }
}

@Resolver(() => StageVision)
export class StageVisionResolver {
  constructor(private readonly touchPoints: TouchPointStore) {}

  @ResolveField(() => Stage, { nullable: true, description: 'The stage.' })
  stage(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() { stageUuid }: StageVision): Promise<Stage | null> {
    return this.touchPoints.stage(actor, context, stageUuid);
  }
}
