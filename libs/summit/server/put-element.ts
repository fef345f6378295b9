import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { fromNodeId, resultOf } from '@tribune/kernel/server';
import { IsInt, IsOptional, IsString, MaxLength } from 'class-validator';
import { onSummit, SummitInput, SummitPayload, type Done, type Hands } from './hands.js';
import { ElementMovedOn, NotAParticipant, SummitWrongState } from './summit.refusals.js';

@InputType({ description: 'An element as it shall read from now on: a new one, or one that is there.' })
export class PutElementInput extends SummitInput {
  @Field(() => ID, { nullable: true, description: 'Which; null for a new one.' })
  @IsOptional()
  @IsString()
  elementId?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version of it that was read; null for a new one.' })
  @IsOptional()
  @IsInt()
  seenVersion?: number | null;

  @Field(() => ID, { description: 'The touch point.' })
  @IsString()
  touchPointId!: string;

  @Field({ description: 'What the element is.' })
  @MaxLength(120, { message: 'Name it in at most 120 characters' })
  name!: string;

  @Field({ description: 'The partner who does it; empty: the company itself.' })
  @MaxLength(120, { message: 'The partner’s name may have up to 120 characters' })
  partner!: string;

  @Field({ description: 'Why so.' })
  @MaxLength(500, { message: 'This may have up to 500 characters' })
  reason!: string;

  @Field({ description: 'What may go wrong; may be empty.' })
  @MaxLength(500, { message: 'This may have up to 500 characters' })
  risk!: string;
}

@ObjectType({ description: 'It reads so now.' })
export class PutElementPayload extends SummitPayload {}

export const PutElementResult = resultOf('PutElement', PutElementPayload, [SummitWrongState, NotAParticipant, ElementMovedOn]);

export const putElement = (hands: Hands, actor: Actor, input: PutElementInput): Promise<Done> =>
  onSummit(hands, actor, 'putElement', input, 'put_element', input.elementId ? fromNodeId('Element', input.elementId) : null, input.seenVersion ?? null,
    JSON.stringify({ touchPointId: fromNodeId('TouchPoint', input.touchPointId), name: input.name, partner: input.partner, reason: input.reason, risk: input.risk }));

@InputType({ description: 'Takes an element out.' })
export class RemoveElementInput extends SummitInput {
  @Field(() => ID, { description: 'Which.' })
  @IsString()
  elementId!: string;

  @Field(() => Int, { description: 'The version of it that was read.' })
  @IsInt()
  seenVersion!: number;
}

@ObjectType({ description: 'It is not there any more.' })
export class RemoveElementPayload extends SummitPayload {}

export const RemoveElementResult = resultOf('RemoveElement', RemoveElementPayload, [SummitWrongState, NotAParticipant, ElementMovedOn]);

export const removeElement = (hands: Hands, actor: Actor, input: RemoveElementInput): Promise<Done> => onSummit(hands, actor, 'removeElement', input, 'remove_element', fromNodeId('Element', input.elementId), input.seenVersion);
