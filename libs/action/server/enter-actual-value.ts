import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { DecisionStore } from '@tribune/decision/server';
import type { Actor } from '@tribune/kernel/domain';
import { KeyedInput, resultOf } from '@tribune/kernel/server';
import { IsOptional, Matches, Max, MaxLength, Min } from 'class-validator';
import { DAY, ISO_DAY } from './days.js';
import { OutcomePayload, type Hands } from './hands.js';
import { EffectUnknown, IntervalUnusable, MeasuredAhead, NotYoursToMeasure } from './outcome.refusals.js';

const LARGEST = 999_999_999_999;
const TOO_LARGE = { message: 'This number is larger than can be kept' };

@InputType({ description: 'Enters what was measured.' })
export class EnterActualValueInput extends KeyedInput {
  @Field(() => ID, { description: 'The decision.' })
  decisionId!: string;

  @Field(() => Int, { description: 'The number of its expected effect.' })
  effect!: number;

  @Field(() => Float, { description: 'The value.' })
  @Min(-LARGEST, TOO_LARGE)
  @Max(LARGEST, TOO_LARGE)
  value!: number;

  @Field({ description: 'For which day it holds, as an ISO date.' })
  @Matches(ISO_DAY, DAY)
  measuredOn!: string;

  @Field({ description: 'Where it comes from.' })
  @MaxLength(500)
  source!: string;

  @Field(() => Int, { nullable: true, description: 'On how many cases it stands.' })
  @IsOptional()
  @Min(1, { message: 'A value stands on at least one case' })
  n?: number | null;

  @Field(() => Float, { nullable: true, description: 'The lower end of its 95 % interval.' })
  @IsOptional()
  low?: number | null;

  @Field(() => Float, { nullable: true, description: 'The upper end of it.' })
  @IsOptional()
  high?: number | null;
}

@ObjectType({ description: 'The value stands beside the earlier ones.' })
export class EnterActualValuePayload extends OutcomePayload {}

export const EnterActualValueResult = resultOf('EnterActualValue', EnterActualValuePayload, [EffectUnknown, NotYoursToMeasure, MeasuredAhead, IntervalUnusable]);

/** Every value is kept; the one of the latest day is the one that counts. */
export const enterActualValue = ({ once, store, decisions }: Hands & { readonly decisions: DecisionStore }, actor: Actor, input: EnterActualValueInput): Promise<{ decisionId: string }> =>
  once.run(actor, 'enterActualValue', input, async (tx) => {
    const decisionId = await decisions.seen(actor, input.decisionId);
    await store.act(tx, actor, 'enter_actual_value', decisionId, input.effect, input.value, input.measuredOn, input.source, input.n ?? null, input.low ?? null, input.high ?? null);
    return { decisionId };
  });
