import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { DecisionStore } from '@tribune/decision/server';
import type { Actor } from '@tribune/kernel/domain';
import { Access, Me, Once, signedIn, type GraphQLContext } from '@tribune/kernel/server';
import { PeopleStore, Person } from '@tribune/people/server';
import { ActionStore } from './action.store.js';
import { enterActualValue, EnterActualValueInput, EnterActualValuePayload, EnterActualValueResult } from './enter-actual-value.js';
import { paidDecision, type Hands } from './hands.js';
import { OutcomeStore } from './outcome.store.js';
import { ActualValue, OutcomeReview, OutcomeVerdict } from './outcome.types.js';
import { predictEffects, PredictEffectsInput, PredictEffectsPayload, PredictEffectsResult } from './predict-effects.js';
import { reviewOutcome, ReviewOutcomeInput, ReviewOutcomePayload, ReviewOutcomeResult } from './review-outcome.js';

@Resolver()
export class OutcomeActsResolver implements Hands {
  constructor(
    readonly once: Once,
    readonly store: ActionStore,
    readonly decisions: DecisionStore,
  ) {}

  @Access(signedIn)
  @Mutation(() => PredictEffectsResult, { description: 'Says how likely the expected effects are, while the vote is open.' })
  async predictEffects(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: PredictEffectsInput): Promise<PredictEffectsPayload> {
    return paidDecision(this.decisions, actor, context, new PredictEffectsPayload(), await predictEffects(this, actor, input));
  }

  @Access(signedIn)
  @Mutation(() => EnterActualValueResult, { description: 'Enters what was measured.' })
  async enterActualValue(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: EnterActualValueInput): Promise<EnterActualValuePayload> {
    return paidDecision(this.decisions, actor, context, new EnterActualValuePayload(), await enterActualValue(this, actor, input));
  }

  @Access(signedIn)
  @Mutation(() => ReviewOutcomeResult, { description: 'Reviews the outcome of a final decision.' })
  async reviewOutcome(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: ReviewOutcomeInput): Promise<ReviewOutcomePayload> {
    return paidDecision(this.decisions, actor, context, new ReviewOutcomePayload(), await reviewOutcome(this, actor, input));
  }
}

@Resolver(() => ActualValue)
export class ActualValueResolver {
  constructor(private readonly people: PeopleStore) {}

  @ResolveField(() => Person, { description: 'Who entered it.' })
  person(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() value: ActualValue): Promise<Person> {
    return this.people.known(actor, context, value.personUuid);
  }
}

@Resolver(() => OutcomeReview)
export class OutcomeReviewResolver {
  constructor(private readonly people: PeopleStore) {}

  @ResolveField(() => Person, { description: 'Who reviewed it.' })
  person(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() review: OutcomeReview): Promise<Person> {
    return this.people.known(actor, context, review.personUuid);
  }
}

@Resolver(() => OutcomeVerdict)
export class OutcomeVerdictResolver {
  constructor(private readonly outcomes: OutcomeStore) {}

  @ResolveField(() => ActualValue, { nullable: true, description: 'The value that stood when it was reviewed; null without one.' })
  async actual(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() { decisionUuid, effect, valueNumber }: OutcomeVerdict): Promise<ActualValue | null> {
    const values = await this.outcomes.values(actor, context, decisionUuid);
    return values.find((value) => value.effect === effect && value.number === valueNumber) ?? null;
  }
}
