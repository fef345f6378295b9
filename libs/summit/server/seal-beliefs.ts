import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { fromNodeId, resultOf } from '@tribune/kernel/server';
import { ATTRIBUTES, SCALE, type Attribute } from '@tribune/scorecard/domain';
import { FigureAttribute } from '@tribune/scorecard/server';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsInt, IsString, Max, Min, ValidateNested } from 'class-validator';
import { onSummit, SummitInput, SummitPayload, type Done, type Hands } from './hands.js';
import { BeliefsEnded, BeliefUnusable, NotAParticipant, NotYourSummit, StageSealed, SummitWrongState } from './summit.refusals.js';

const ON_SCALE = { message: 'A belief lies between 0 and 100' };

@InputType({ description: 'What one believes customers would say of a stage.' })
export class BeliefInput {
  @Field(() => ID, { description: 'The stage.' })
  @IsString()
  stageId!: string;

  @Field(() => FigureAttribute, { description: 'Of what; on the whole once for each stage.' })
  @IsIn([...ATTRIBUTES])
  attribute!: Attribute;

  @Field(() => Int, { description: 'From 0 to 100.' })
  @IsInt(ON_SCALE)
  @Min(SCALE.lowest, ON_SCALE)
  @Max(SCALE.highest, ON_SCALE)
  value!: number;
}

@InputType({ description: 'Seals what one believes of some stages: for good.' })
export class SealBeliefsInput extends SummitInput {
  @Field(() => [BeliefInput], { description: 'All that is said of these stages; nothing can be added to one of them later.' })
  @Type(() => BeliefInput)
  @ArrayMaxSize(500, { message: 'Too many beliefs at once' })
  @ValidateNested({ each: true })
  beliefs!: BeliefInput[];
}

@ObjectType({ description: 'Sealed; of these stages the others’ beliefs are open now.' })
export class SealBeliefsPayload extends SummitPayload {}

export const SealBeliefsResult = resultOf('SealBeliefs', SealBeliefsPayload, [SummitWrongState, NotAParticipant, BeliefsEnded, StageSealed, BeliefUnusable]);

export const sealBeliefs = (hands: Hands, actor: Actor, input: SealBeliefsInput): Promise<Done> =>
  onSummit(hands, actor, 'sealBeliefs', input, 'seal_beliefs', JSON.stringify(input.beliefs.map(({ stageId, attribute, value }) => ({ stageId: fromNodeId('Stage', stageId), attribute, value }))));

@InputType({ description: 'Has nobody seal any more, and everybody see.' })
export class EndBeliefsInput extends SummitInput {}

@ObjectType({ description: 'Everybody sees now what was believed.' })
export class EndBeliefsPayload extends SummitPayload {}

export const EndBeliefsResult = resultOf('EndBeliefs', EndBeliefsPayload, [SummitWrongState, NotYourSummit, BeliefsEnded]);

export const endBeliefs = (hands: Hands, actor: Actor, input: EndBeliefsInput): Promise<Done> => onSummit(hands, actor, 'endBeliefs', input, 'end_beliefs');
