import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { NotAnElector, Recused, RevisionMovedOn, VoteNotOpen, type DecisionStore } from '@tribune/decision/server';
import type { Actor } from '@tribune/kernel/domain';
import { KeyedInput, resultOf } from '@tribune/kernel/server';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ValidateNested } from 'class-validator';
import { OutcomePayload, type Hands } from './hands.js';
import { EffectUnknown, PercentOutOfRange } from './outcome.refusals.js';

@InputType({ description: 'How likely somebody thinks one expected effect.' })
export class PredictionInput {
  @Field(() => Int, { description: 'The number of the effect.' })
  effect!: number;

  @Field(() => Int, { description: 'That it is reached by its day, in percent.' })
  percent!: number;
}

@InputType({ description: 'Predicts, or changes a prediction while the vote is open.' })
export class PredictEffectsInput extends KeyedInput {
  @Field(() => ID, { description: 'The decision.' })
  decisionId!: string;

  @Field(() => Int, { description: 'The revision that was read.' })
  seenRevision!: number;

  @Field(() => [PredictionInput], { description: 'One for each effect that the person has a view of.' })
  @ArrayMinSize(1, { message: 'Please predict at least one effect' })
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => PredictionInput)
  predictions!: PredictionInput[];
}

@ObjectType({ description: 'The prediction is kept; nobody else reads it.' })
export class PredictEffectsPayload extends OutcomePayload {}

export const PredictEffectsResult = resultOf('PredictEffects', PredictEffectsPayload, [VoteNotOpen, NotAnElector, Recused, RevisionMovedOn, EffectUnknown, PercentOutOfRange]);

/** Who voted may have predicted it (D13): hidden until the vote closes, and only ever shown together with the others’. */
export const predictEffects = ({ once, store, decisions }: Hands & { readonly decisions: DecisionStore }, actor: Actor, input: PredictEffectsInput): Promise<{ decisionId: string }> =>
  once.run(actor, 'predictEffects', input, async (tx) => {
    const decisionId = await decisions.seen(actor, input.decisionId);
    await store.act(tx, actor, 'predict_effects', decisionId, input.seenRevision, JSON.stringify(input.predictions));
    return { decisionId };
  });
