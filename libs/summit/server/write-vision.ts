import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { fromNodeId, resultOf } from '@tribune/kernel/server';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsInt, IsString, MaxLength, ValidateNested } from 'class-validator';
import { onSummit, SummitInput, SummitPayload, type Done, type Hands } from './hands.js';
import { NotAParticipant, SummitMovedOn, SummitWrongState } from './summit.refusals.js';

const LONG = { message: 'This may have up to 2000 characters' };
const SHORT = { message: 'This may have up to 1000 characters' };

@InputType({ description: 'What is wanted at a stage.' })
export class StageVisionInput {
  @Field(() => ID, { description: 'The stage.' })
  @IsString()
  stageId!: string;

  @Field({ description: 'Which of the customers’ needs is answered.' })
  @MaxLength(1000, SHORT)
  need!: string;

  @Field({ description: 'With which capacity.' })
  @MaxLength(1000, SHORT)
  capacity!: string;
}

@InputType({ description: 'The vision as it shall read from now on.' })
export class WriteVisionInput extends SummitInput {
  @Field(() => Int, { description: 'The version that was read; another one meanwhile is a refusal.' })
  @IsInt()
  seenVersion!: number;

  @Field({ description: 'The relationship with customers that the company wants.' })
  @MaxLength(2000, LONG)
  relationship!: string;

  @Field({ description: 'The purpose that it shares with customers.' })
  @MaxLength(2000, LONG)
  purpose!: string;

  @Field(() => [StageVisionInput], { description: 'Stage by stage.' })
  @Type(() => StageVisionInput)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  stages!: StageVisionInput[];
}

@ObjectType({ description: 'It reads so now.' })
export class WriteVisionPayload extends SummitPayload {}

export const WriteVisionResult = resultOf('WriteVision', WriteVisionPayload, [SummitWrongState, NotAParticipant, SummitMovedOn]);

/** Everybody who takes part writes it; nobody writes over what they have not read. */
export const writeVision = (hands: Hands, actor: Actor, input: WriteVisionInput): Promise<Done> =>
  onSummit(hands, actor, 'writeVision', input, 'write_vision', input.seenVersion, input.relationship, input.purpose, JSON.stringify(input.stages.map(({ stageId, need, capacity }) => ({ stageId: fromNodeId('Stage', stageId), need, capacity }))));
