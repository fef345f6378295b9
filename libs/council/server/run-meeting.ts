import type { Presence } from '@tribune/council/domain';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { fromNodeId, resultOf } from '@tribune/kernel/server';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { MeetingInput, MeetingPayload, onMeeting, type MeetingDone, type MeetingHands } from './meeting.acts.js';
import { MeetingPresence } from './meeting.enums.js';
import { ChairMeets, MeetingTooEarly, MeetingWrongState, NotInvited, RemoteSaysSo } from './meeting.refusals.js';

@InputType({ description: 'Begins a meeting.' })
export class BeginMeetingInput extends MeetingInput {}

@ObjectType({ description: 'It takes place now, and treats the first thing on its agenda.' })
export class BeginMeetingPayload extends MeetingPayload {}

export const BeginMeetingResult = resultOf('BeginMeeting', BeginMeetingPayload, [MeetingWrongState, ChairMeets, MeetingTooEarly]);

export const beginMeeting = (hands: MeetingHands, actor: Actor, input: BeginMeetingInput): Promise<MeetingDone> => onMeeting(hands, actor, 'beginMeeting', input, 'move_meeting', 'beginMeeting');

@InputType({ description: 'Goes to an item of the agenda, forward or back.' })
export class TreatItemInput extends MeetingInput {
  @Field(() => ID, { description: 'The item.' })
  @IsString()
  itemId!: string;
}

@ObjectType({ description: 'It is treated now.' })
export class TreatItemPayload extends MeetingPayload {}

export const TreatItemResult = resultOf('TreatItem', TreatItemPayload, [MeetingWrongState, ChairMeets]);

export const treatItem = (hands: MeetingHands, actor: Actor, input: TreatItemInput): Promise<MeetingDone> => onMeeting(hands, actor, 'treatItem', input, 'treat_item', fromNodeId('MeetingItem', input.itemId));

@InputType({ description: 'Notes something of an item, for the minutes.' })
export class NoteItemInput extends MeetingInput {
  @Field(() => ID, { description: 'The item.' })
  @IsString()
  itemId!: string;

  @Field({ description: 'The whole note as it shall stand; empty takes it away. Up to 4000 characters.' })
  @MaxLength(4000, { message: 'A note may have up to 4000 characters' })
  note!: string;
}

@ObjectType({ description: 'Noted.' })
export class NoteItemPayload extends MeetingPayload {}

export const NoteItemResult = resultOf('NoteItem', NoteItemPayload, [MeetingWrongState, ChairMeets]);

export const noteItem = (hands: MeetingHands, actor: Actor, input: NoteItemInput): Promise<MeetingDone> => onMeeting(hands, actor, 'noteItem', input, 'note_item', fromNodeId('MeetingItem', input.itemId), input.note);

@InputType({ description: 'Says who is at a meeting.' })
export class MarkPresenceInput extends MeetingInput {
  @Field(() => MeetingPresence, { description: 'Whether, and where.' })
  presence!: Presence;

  @Field(() => ID, { nullable: true, description: 'Whom the chair marks, of those who are invited; oneself where it is left out.' })
  @IsOptional()
  @IsString()
  personId?: string | null;
}

@ObjectType({ description: 'It is known.' })
export class MarkPresencePayload extends MeetingPayload {}

export const MarkPresenceResult = resultOf('MarkPresence', MarkPresencePayload, [NotInvited, MeetingWrongState, MeetingTooEarly, ChairMeets, RemoteSaysSo]);

export const markPresence = (hands: MeetingHands, actor: Actor, input: MarkPresenceInput): Promise<MeetingDone> =>
  onMeeting(hands, actor, 'markPresence', input, 'mark_presence', input.personId ? fromNodeId('Person', input.personId) : actor.personId, input.presence);
