import { MOST_ITEM_MINUTES, MOST_ITEMS } from '@tribune/council/domain';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { fromNodeId, resultOf } from '@tribune/kernel/server';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsInt, IsOptional, IsString, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { MeetingInput, MeetingPayload, onMeeting, type MeetingDone, type MeetingHands } from './meeting.acts.js';
import { ChairMeets, DecisionTwice, MeetingMovedOn, MeetingWrongState, TreatedHere, VotedHere } from './meeting.refusals.js';

@InputType({ description: 'One thing on an agenda: a decision, or something else by its title.' })
export class MeetingItemInput {
  @Field(() => ID, { nullable: true, description: 'What stands on the agenda already and is no decision: it keeps its note. Decisions are known by themselves.' })
  @IsOptional()
  @IsString()
  itemId?: string | null;

  @Field(() => ID, { nullable: true, description: 'A decision of this council that is no draft.' })
  @IsOptional()
  @IsString()
  decisionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'A meeting of this council that has been held, whose minutes are to be approved.' })
  @IsOptional()
  @IsString()
  minutesOfId?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is about, where it is no decision; up to 200 characters.' })
  @IsOptional()
  @MaxLength(200, { message: 'Say in at most 200 characters what it is about' })
  title?: string | null;

  @Field(() => Int, { description: 'How many minutes it takes, 1 to 240.' })
  @IsInt()
  @Min(1, { message: 'Everything takes at least a minute' })
  @Max(MOST_ITEM_MINUTES, { message: 'Nothing takes longer than four hours' })
  minutes!: number;
}

@InputType({ description: 'A meeting’s agenda as it shall be from now on.' })
export class SetMeetingAgendaInput extends MeetingInput {
  @Field(() => Int, { description: 'The version that was read; another one meanwhile is a refusal.' })
  @IsInt()
  seenVersion!: number;

  @Field(() => [MeetingItemInput], { description: 'All of it, in order; at most 60.' })
  @Type(() => MeetingItemInput)
  @ArrayMaxSize(MOST_ITEMS, { message: 'An agenda has at most 60 items' })
  @ValidateNested({ each: true })
  items!: MeetingItemInput[];
}

@ObjectType({ description: 'The agenda stands; champions hear of decisions of theirs that are new on it.' })
export class SetMeetingAgendaPayload extends MeetingPayload {}

export const SetMeetingAgendaResult = resultOf('SetMeetingAgenda', SetMeetingAgendaPayload, [MeetingWrongState, ChairMeets, MeetingMovedOn, DecisionTwice, VotedHere, TreatedHere]);

export const setMeetingAgenda = (hands: MeetingHands, actor: Actor, input: SetMeetingAgendaInput): Promise<MeetingDone> =>
  onMeeting(hands, actor, 'setMeetingAgenda', input, 'set_meeting_agenda', input.seenVersion,
    JSON.stringify(input.items.map(({ itemId, decisionId, minutesOfId, title, minutes }) => ({ minutesOfId: minutesOfId ? fromNodeId('Meeting', minutesOfId) : null, itemId: itemId ? fromNodeId('MeetingItem', itemId) : null, decisionId: decisionId ? fromNodeId('Decision', decisionId) : null, title: title?.trim() ?? '', minutes }))));
