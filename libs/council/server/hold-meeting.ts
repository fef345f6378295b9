import type { Reply } from '@tribune/council/domain';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { fromNodeId, resultOf } from '@tribune/kernel/server';
import { IsString, MaxLength } from 'class-validator';
import { MeetingInput, MeetingPayload, onMeeting, type MeetingDone, type MeetingHands } from './meeting.acts.js';
import { MeetingReply } from './meeting.enums.js';
import { ChairMeets, ChampionLeftOut, MeetingHasBegun, MeetingNotBegun, MeetingWrongState, NotInvited, NoVoteToRecord, VotedHere } from './meeting.refusals.js';

@InputType({ description: 'Says whether one comes to a meeting; once more changes it.' })
export class ReplyToMeetingInput extends MeetingInput {
  @Field(() => MeetingReply, { description: 'Whether.' })
  reply!: Reply;
}

@ObjectType({ description: 'It is known.' })
export class ReplyToMeetingPayload extends MeetingPayload {}

export const ReplyToMeetingResult = resultOf('ReplyToMeeting', ReplyToMeetingPayload, [NotInvited, MeetingWrongState, MeetingHasBegun]);

export const replyToMeeting = (hands: MeetingHands, actor: Actor, input: ReplyToMeetingInput): Promise<MeetingDone> => onMeeting(hands, actor, 'replyToMeeting', input, 'reply_to_meeting', input.reply);

@InputType({ description: 'Records that the council’s vote on a decision of the agenda was taken in this meeting.' })
export class RecordVoteInput extends MeetingInput {
  @Field(() => ID, { description: 'The decision.' })
  @IsString()
  decisionId!: string;
}

@ObjectType({ description: 'Recorded. The outcome is what the ballots say.' })
export class RecordVotePayload extends MeetingPayload {}

export const RecordVoteResult = resultOf('RecordVote', RecordVotePayload, [MeetingWrongState, ChairMeets, MeetingNotBegun, NoVoteToRecord, ChampionLeftOut]);

export const recordVote = (hands: MeetingHands, actor: Actor, input: RecordVoteInput): Promise<MeetingDone> => onMeeting(hands, actor, 'recordVote', input, 'record_vote', fromNodeId('Decision', input.decisionId));

@InputType({ description: 'Says that a meeting has been held.' })
export class CloseMeetingInput extends MeetingInput {}

@ObjectType({ description: 'It has been held.' })
export class CloseMeetingPayload extends MeetingPayload {}

export const CloseMeetingResult = resultOf('CloseMeeting', CloseMeetingPayload, [MeetingWrongState, ChairMeets, MeetingNotBegun]);

export const closeMeeting = (hands: MeetingHands, actor: Actor, input: CloseMeetingInput): Promise<MeetingDone> => onMeeting(hands, actor, 'closeMeeting', input, 'move_meeting', 'closeMeeting');

@InputType({ description: 'Calls a meeting off.' })
export class CancelMeetingInput extends MeetingInput {
  @Field({ description: 'Why.' })
  @MaxLength(1000, { message: 'The reason may have up to 1000 characters' })
  because!: string;
}

@ObjectType({ description: 'It does not take place; who was invited is told why.' })
export class CancelMeetingPayload extends MeetingPayload {}

export const CancelMeetingResult = resultOf('CancelMeeting', CancelMeetingPayload, [MeetingWrongState, ChairMeets, VotedHere]);

export const cancelMeeting = (hands: MeetingHands, actor: Actor, input: CancelMeetingInput): Promise<MeetingDone> => onMeeting(hands, actor, 'cancelMeeting', input, 'move_meeting', 'cancelMeeting', input.because);
