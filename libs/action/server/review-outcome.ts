import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Verdict } from '@tribune/action/domain';
import type { DecisionStore } from '@tribune/decision/server';
import type { Actor } from '@tribune/kernel/domain';
import { KeyedInput, resultOf } from '@tribune/kernel/server';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, MaxLength, ValidateNested } from 'class-validator';
import { Follows, VerdictName } from './action.enums.js';
import { DecisionNotFinal } from './action.refusals.js';
import { OutcomePayload, type Hands } from './hands.js';
import { ChairOrAuthorReviews, EffectUnknown, ReviewTooEarly, VerdictMissing } from './outcome.refusals.js';

@InputType({ description: 'What came of one expected effect.' })
export class OutcomeVerdictInput {
  @Field(() => Int, { description: 'The number of the effect.' })
  effect!: number;

  @Field(() => VerdictName, { description: 'Reached, partly, missed, or unknown.' })
  verdict!: Verdict;

  @Field(() => String, { nullable: true, description: 'What there is to say to it.' })
  @IsOptional()
  @MaxLength(1000)
  words?: string | null;
}

@InputType({ description: 'Reviews the outcome of a final decision. A later review corrects an earlier one.' })
export class ReviewOutcomeInput extends KeyedInput {
  @Field(() => ID, { description: 'The decision.' })
  decisionId!: string;

  @Field(() => [OutcomeVerdictInput], { description: 'One for each of its expected effects.' })
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => OutcomeVerdictInput)
  verdicts!: OutcomeVerdictInput[];

  @Field({ description: 'What was learned.' })
  @MaxLength(4000)
  learned!: string;

  @Field(() => Follows, { description: 'What follows.' })
  follows!: keyof typeof Follows;
}

@ObjectType({ description: 'The review is published with the decision.' })
export class ReviewOutcomePayload extends OutcomePayload {}

export const ReviewOutcomeResult = resultOf('ReviewOutcome', ReviewOutcomePayload, [DecisionNotFinal, ChairOrAuthorReviews, ReviewTooEarly, EffectUnknown, VerdictMissing]);

/** Expected against actual, what we learned, what follows (D13). */
export const reviewOutcome = ({ once, store, decisions }: Hands & { readonly decisions: DecisionStore }, actor: Actor, input: ReviewOutcomeInput): Promise<{ decisionId: string }> =>
  once.run(actor, 'reviewOutcome', input, async (tx) => {
    const decisionId = await decisions.seen(actor, input.decisionId);
    await store.act(tx, actor, 'review_outcome', decisionId, input.learned, input.follows, JSON.stringify(input.verdicts));
    return { decisionId };
  });
