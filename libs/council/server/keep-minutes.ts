import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { fromNodeId, resultOf } from '@tribune/kernel/server';
import { IsBoolean, IsOptional, IsString, MaxLength } from 'class-validator';
import { MeetingInput, MeetingPayload, onMeeting, type MeetingDone, type MeetingHands } from './meeting.acts.js';
import { ChairMeets, CorrectionDecided, CorrectionsOpen, MinutesApproved, MinutesNotOnAgenda, MinutesNotYet, NotInvited } from './meeting.refusals.js';

@InputType({ description: 'Says what minutes should say instead.' })
export class ProposeCorrectionInput extends MeetingInput {
  @Field(() => ID, { nullable: true, description: 'The item; left out where it is about the minutes as a whole, such as who was there.' })
  @IsOptional()
  @IsString()
  itemId?: string | null;

  @Field({ description: 'In one’s own words, up to 2000 characters.' })
  @MaxLength(2000, { message: 'A correction may have up to 2000 characters' })
  words!: string;
}

@ObjectType({ description: 'The chair takes or refuses it.' })
export class ProposeCorrectionPayload extends MeetingPayload {}

export const ProposeCorrectionResult = resultOf('ProposeCorrection', ProposeCorrectionPayload, [NotInvited, MinutesNotYet, MinutesApproved]);

export const proposeCorrection = (hands: MeetingHands, actor: Actor, input: ProposeCorrectionInput): Promise<MeetingDone> =>
  onMeeting(hands, actor, 'proposeCorrection', input, 'propose_correction', input.itemId ? fromNodeId('MeetingItem', input.itemId) : null, input.words);

@InputType({ description: 'Takes a correction into the minutes, or refuses it.' })
export class DecideCorrectionInput extends MeetingInput {
  @Field(() => ID, { description: 'The correction.' })
  @IsString()
  correctionId!: string;

  @Field({ description: 'Whether it is taken.' })
  @IsBoolean()
  take!: boolean;

  @Field(() => String, { nullable: true, description: 'Why not; needed where it is refused.' })
  @IsOptional()
  @MaxLength(1000, { message: 'The reason may have up to 1000 characters' })
  because?: string | null;
}

@ObjectType({ description: 'Decided, once.' })
export class DecideCorrectionPayload extends MeetingPayload {}

export const DecideCorrectionResult = resultOf('DecideCorrection', DecideCorrectionPayload, [ChairMeets, MinutesNotYet, MinutesApproved, CorrectionDecided]);

export const decideCorrection = (hands: MeetingHands, actor: Actor, input: DecideCorrectionInput): Promise<MeetingDone> =>
  onMeeting(hands, actor, 'decideCorrection', input, 'decide_correction', fromNodeId('Correction', input.correctionId), input.take, input.because ?? '');

@InputType({ description: 'Approves the minutes of a meeting, in a later one.' })
export class ApproveMinutesInput extends MeetingInput {}

@ObjectType({ description: 'From now on they stay as they are.' })
export class ApproveMinutesPayload extends MeetingPayload {}

export const ApproveMinutesResult = resultOf('ApproveMinutes', ApproveMinutesPayload, [ChairMeets, MinutesNotYet, MinutesApproved, MinutesNotOnAgenda, CorrectionsOpen]);

export const approveMinutes = (hands: MeetingHands, actor: Actor, input: ApproveMinutesInput): Promise<MeetingDone> => onMeeting(hands, actor, 'approveMinutes', input, 'approve_minutes');
