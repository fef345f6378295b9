import { Field, InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { resultOf } from '@tribune/kernel/server';
import { MaxLength } from 'class-validator';
import { onSummit, SummitInput, SummitPayload, type Done, type Hands } from './hands.js';
import { NotYourSummit, SummitIncomplete, SummitNotBegun, SummitWrongState } from './summit.refusals.js';

@InputType({ description: 'Invites everybody who takes part.' })
export class AnnounceSummitInput extends SummitInput {}

@ObjectType({ description: 'Everybody is invited by mail, with a calendar file and what they are asked to prepare.' })
export class AnnounceSummitPayload extends SummitPayload {}

export const AnnounceSummitResult = resultOf('AnnounceSummit', AnnounceSummitPayload, [SummitWrongState, NotYourSummit, SummitIncomplete]);

export const announceSummit = (hands: Hands, actor: Actor, input: AnnounceSummitInput): Promise<Done> => onSummit(hands, actor, 'announceSummit', input, 'move_summit', 'announceSummit');

@InputType({ description: 'Says that a summit has been held.' })
export class CloseSummitInput extends SummitInput {}

@ObjectType({ description: 'It has been held.' })
export class CloseSummitPayload extends SummitPayload {}

export const CloseSummitResult = resultOf('CloseSummit', CloseSummitPayload, [SummitWrongState, NotYourSummit, SummitNotBegun]);

export const closeSummit = (hands: Hands, actor: Actor, input: CloseSummitInput): Promise<Done> => onSummit(hands, actor, 'closeSummit', input, 'move_summit', 'closeSummit');

@InputType({ description: 'Calls a summit off.' })
export class CancelSummitInput extends SummitInput {
  @Field({ description: 'Why.' })
  @MaxLength(1000, { message: 'The reason may have up to 1000 characters' })
  because!: string;
}

@ObjectType({ description: 'It does not take place; who was invited is told why.' })
export class CancelSummitPayload extends SummitPayload {}

export const CancelSummitResult = resultOf('CancelSummit', CancelSummitPayload, [SummitWrongState, NotYourSummit]);

export const cancelSummit = (hands: Hands, actor: Actor, input: CancelSummitInput): Promise<Done> => onSummit(hands, actor, 'cancelSummit', input, 'move_summit', 'cancelSummit', input.because);
