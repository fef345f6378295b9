import { Context, Float, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { brierOf, createAction, enterActualValue, figuresSay, overallBrier, predictEffects, reviewOutcome, spreadOf, type AfterwardsFacts, type Verdict } from '@tribune/action/domain';
import { Decision } from '@tribune/decision/server';
import { hasRole, type Actor } from '@tribune/kernel/domain';
import { Me, type GraphQLContext } from '@tribune/kernel/server';
import { VerdictName } from './action.enums.js';
import { ActionStore } from './action.store.js';
import { Action } from './action.types.js';
import { OutcomeStore } from './outcome.store.js';
import { ActualValue, ExpectedEffect, OutcomeReview, PredictionSpread } from './outcome.types.js';
import { sentenceOf } from './sentence-of.js';

/** What a decision shows of its life after FINAL, and of what was expected of it before. */
@Resolver(() => Decision)
export class AfterwardsResolver {
  constructor(
    private readonly actionStore: ActionStore,
    private readonly outcomes: OutcomeStore,
  ) {}

  @ResolveField(() => [Action], { description: 'What is done so that it happens: what is to be done first comes first.' })
  actions(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() decision: Decision): Promise<Action[]> {
    return this.actionStore.ofDecision(actor, context, decision.uuid);
  }

  @ResolveField(() => [ExpectedEffect], { description: 'The figures that the text expects to move.' })
  expectedEffects(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() decision: Decision): Promise<ExpectedEffect[]> {
    return this.outcomes.effects(actor, context, decision.uuid);
  }

  @ResolveField(() => [OutcomeReview], { description: 'Reviews of its outcome, the first one first; the last one stands.' })
  outcomeReviews(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() decision: Decision): Promise<OutcomeReview[]> {
    return this.outcomes.reviews(actor, context, decision.uuid);
  }

  @ResolveField(() => String, { nullable: true, description: 'From which day on its outcome is reviewed, as an ISO date; null before it is final, and where nothing is expected by a day.' })
  async outcomeReviewOn(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() decision: Decision): Promise<string | null> {
    return (await this.outcomes.plan(actor, context, decision.uuid)).reviewOn;
  }

  @ResolveField(() => Float, { nullable: true, description: 'How good the predictions were, over all effects together (Brier): 0 is perfect, 0.25 a coin. Null without a review or without three predictions.' })
  async brierScore(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() decision: Decision): Promise<number | null> {
    const review = (await this.outcomes.reviews(actor, context, decision.uuid)).at(-1);
    const effects = await this.outcomes.effects(actor, context, decision.uuid);
    const scores = effects.map(async (effect) => brierOf(await this.outcomes.predicted(actor, context, effect), verdictIn(review, effect) ?? 'UNKNOWN'));
    return overallBrier(await Promise.all(scores));
  }

  @ResolveField(() => String, { nullable: true, description: 'Why the person who asks cannot say what is to be done, in a sentence; null when they can.' })
  async whyNotCreateAction(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() decision: Decision): Promise<string | null> {
    return sentenceOf(createAction(await this.factsOf(actor, context, decision)));
  }

  @ResolveField(() => String, { nullable: true, description: 'Why the person who asks cannot enter what was measured; null when they can.' })
  async whyNotEnterActualValue(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() decision: Decision): Promise<string | null> {
    return sentenceOf(enterActualValue(await this.factsOf(actor, context, decision)));
  }

  @ResolveField(() => String, { nullable: true, description: 'Why the person who asks cannot review the outcome; null when they can.' })
  async whyNotReviewOutcome(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() decision: Decision): Promise<string | null> {
    return sentenceOf(reviewOutcome(await this.factsOf(actor, context, decision)));
  }

  @ResolveField(() => String, { nullable: true, description: 'Why the person who asks cannot predict; null when they can.' })
  whyNotPredictEffects(@Parent() { state, facts, readAt, isElector, isRecused }: Decision): string | null {
    const voteOpen = state === 'VOTING' && facts.vote !== null && !facts.vote.closed && facts.vote.closesAt > readAt;
    return sentenceOf(predictEffects({ voteOpen, isElector, isRecused }));
  }

  private async factsOf(actor: Actor, context: GraphQLContext, decision: Decision): Promise<AfterwardsFacts> {
    const [actions, { reviewOn, today }] = await Promise.all([this.actionStore.ofDecision(actor, context, decision.uuid), this.outcomes.plan(actor, context, decision.uuid)]);
    const seat = actor.seats.find(({ councilId }) => councilId === decision.councilUuid);
    const isAuthor = decision.authorUuid === actor.personId;
    return {
      final: decision.state === 'FINAL',
      mayPlan: isAuthor || seat !== undefined,
      answersForIt: isAuthor || (seat?.isChair ?? false),
      isAnalyst: hasRole(actor, 'ANALYST'),
      ownsAnAction: actions.some(({ ownerUuid }) => ownerUuid === actor.personId),
      reviewOn, today,
    };
  }
}

@Resolver(() => ExpectedEffect)
export class ExpectedEffectResolver {
  constructor(private readonly outcomes: OutcomeStore) {}

  @ResolveField(() => [ActualValue], { description: 'What was measured, the oldest day first.' })
  async actualValues(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() effect: ExpectedEffect): Promise<ActualValue[]> {
    return (await this.outcomes.values(actor, context, effect.decisionUuid)).filter((value) => value.effect === effect.number);
  }

  @ResolveField(() => VerdictName, { description: 'What the figures alone say, by the value of the latest day.' })
  async figuresSay(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() effect: ExpectedEffect): Promise<Verdict> {
    return figuresSay(effect, (await this.actualValues(actor, context, effect)).at(-1)?.value ?? null);
  }

  @ResolveField(() => VerdictName, { nullable: true, description: 'What the review that stands says; null before one.' })
  async verdict(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() effect: ExpectedEffect): Promise<Verdict | null> {
    return verdictIn((await this.outcomes.reviews(actor, context, effect.decisionUuid)).at(-1), effect);
  }

  @ResolveField(() => Int, { nullable: true, description: 'How likely the person who asks thought it, in percent; nobody else reads it.' })
  myPrediction(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() effect: ExpectedEffect): Promise<number | null> {
    return this.outcomes.myPrediction(actor, context, effect);
  }

  @ResolveField(() => PredictionSpread, { nullable: true, description: 'How likely those who voted thought it, together; null while the vote is open, and where fewer than three predicted.' })
  async predictions(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() effect: ExpectedEffect): Promise<PredictionSpread | null> {
    const spread = spreadOf(await this.outcomes.predicted(actor, context, effect));
    return spread && Object.assign(new PredictionSpread(), spread);
  }
}

const verdictIn = (review: OutcomeReview | undefined, { number }: ExpectedEffect): Verdict | null => review?.verdicts.find(({ effect }) => effect === number)?.verdict ?? null;
