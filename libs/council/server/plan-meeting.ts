import { MOST_MEETING_MINUTES } from '@tribune/council/domain';
import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { fromNodeId, KeyedInput, resultOf } from '@tribune/kernel/server';
import { IsInt, IsString, Max, MaxLength, Min } from 'class-validator';
import { MeetingPayload, onMeeting, type MeetingDone, type MeetingHands } from './meeting.acts.js';
import { ChairMeets, MeetingHasBegun, MeetingInThePast, MeetingMovedOn, MeetingTwice, MeetingWrongState } from './meeting.refusals.js';

export const PLACE = { message: 'The place may have up to 200 characters' };
export const SHORTEST = { message: 'A meeting takes a quarter of an hour at least' };
export const LONGEST = { message: 'A meeting takes twelve hours at most' };

/** When, how long, where: what planning and changing share. */
@InputType({ isAbstract: true })
abstract class MeetingTimesInput extends KeyedInput {
  @Field(() => GraphQLISODateTime, { description: 'When it begins.' })
  startsAt!: Date;

  @Field(() => Int, { description: 'How many minutes it takes, 15 to 720.' })
  @IsInt()
  @Min(15, SHORTEST)
  @Max(MOST_MEETING_MINUTES, LONGEST)
  minutes!: number;

  @Field({ description: 'A room, or a link; may be empty.' })
  @MaxLength(200, PLACE)
  place!: string;
}

@InputType({ description: 'Calls a council together.' })
export class PlanMeetingInput extends MeetingTimesInput {
  @Field(() => ID, { description: 'The council.' })
  @IsString()
  councilId!: string;
}

@ObjectType({ description: 'Its members and every champion are invited by mail.' })
export class PlanMeetingPayload extends MeetingPayload {}

export const PlanMeetingResult = resultOf('PlanMeeting', PlanMeetingPayload, [ChairMeets, MeetingInThePast, MeetingTwice]);

export const planMeeting = ({ once, store }: MeetingHands, actor: Actor, input: PlanMeetingInput): Promise<MeetingDone> =>
  once.run(actor, 'planMeeting', input, async (tx) => ({ meetingId: await store.act<string>(tx, actor, 'plan_meeting', fromNodeId('Council', input.councilId), whenAndWhere(input)) }));

@InputType({ description: 'A meeting’s time, length and place as they shall be from now on.' })
export class ChangeMeetingInput extends MeetingTimesInput {
  @Field(() => ID, { description: 'The meeting.' })
  meetingId!: string;

  @Field(() => Int, { description: 'The version that was read; another one meanwhile is a refusal.' })
  @IsInt()
  seenVersion!: number;
}

@ObjectType({ description: 'Changed. At another time everybody is asked anew, and the champions’ seven days begin again.' })
export class ChangeMeetingPayload extends MeetingPayload {}

export const ChangeMeetingResult = resultOf('ChangeMeeting', ChangeMeetingPayload, [MeetingWrongState, ChairMeets, MeetingHasBegun, MeetingMovedOn, MeetingInThePast, MeetingTwice]);

export const changeMeeting = (hands: MeetingHands, actor: Actor, input: ChangeMeetingInput): Promise<MeetingDone> => onMeeting(hands, actor, 'changeMeeting', input, 'change_meeting', input.seenVersion, whenAndWhere(input));

const whenAndWhere = ({ startsAt, minutes, place }: MeetingTimesInput): string => JSON.stringify({ startsAt, minutes, place: place.trim() });
