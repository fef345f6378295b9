import type { Forecast, MeetingCommand as CommandOf, MeetingFacts, MeetingState, Presence, Reply } from '@tribune/council/domain';
import { connectionOf, Node } from '@tribune/kernel/server';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { MeetingCommandName, MeetingPresence, MeetingReply, MeetingStateName, QuorumVerdict } from './meeting.enums.js';

@ObjectType({ implements: () => Node, description: 'A council comes together. Never required: a vote needs no meeting.' })
export class Meeting extends Node {
  councilUuid!: string;
  /** What calendars count. */
  sequence!: number;
  facts!: MeetingFacts;
  quorumNum!: number;
  quorumDen!: number;
  /** When it was read. */
  now!: Date;

  @Field(() => MeetingStateName, { description: 'Where it stands.' })
  state!: MeetingState;

  @Field({ description: 'When it begins.' })
  startsAt!: Date;

  @Field({ description: 'When it is to end.' })
  endsAt!: Date;

  @Field(() => Int, { description: 'How many minutes it is planned for.' })
  minutes!: number;

  @Field({ description: 'A room, or a link for those who are elsewhere; may be empty.' })
  place!: string;

  @Field(() => Int, { description: 'Counts its changes: whoever changes it says which version they have read.' })
  version!: number;

  @Field({ description: 'Why it does not take place; empty where it does.' })
  cancelledBecause!: string;

  @Field({ description: 'Until when a decision can be put on the agenda so that its champions still have seven days’ notice.' })
  noticeEndsAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When the chair began it; null where they did not.' })
  begunAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it was closed.' })
  closedAt!: Date | null;

  @Field(() => ID, { nullable: true, description: 'What is treated now: an item of its agenda.' })
  treatsItemId!: string | null;

  @Field(() => MeetingReply, { nullable: true, description: 'What the person who asks has replied; null while they have not, or are not invited.' })
  myReply!: Reply | null;

  @Field(() => Int, { description: 'How many things are on its agenda.' })
  itemCount!: number;
}

@ObjectType({ description: 'Meetings, a page at a time.' })
export class MeetingConnection extends connectionOf(Meeting) {}

@ObjectType({ description: 'Somebody who is invited to a meeting: members of the council, and every champion.' })
export class MeetingInvitation {
  meetingUuid!: string;
  personUuid!: string;

  @Field({ description: 'Whether they hold a seat on the council; the others are champions.' })
  isMember!: boolean;

  @Field(() => MeetingReply, { nullable: true, description: 'Whether they come; null while they have not said.' })
  reply!: Reply | null;

  @Field(() => MeetingPresence, { nullable: true, description: 'Whether they are there; null while nobody has said.' })
  presence!: Presence | null;

  @Field(() => Date, { nullable: true, description: 'Since when they were there; null while they were not.' })
  arrivedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'When they left.' })
  leftAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'When they said so.' })
  repliedAt!: Date | null;

  @Field({ description: 'Since when they know of the meeting at its present time.' })
  invitedAt!: Date;
}

@ObjectType({ description: 'What the replies say of the quorum: the share of the council’s usual voting rule, by seats.' })
export class MeetingForecast {
  @Field(() => Int, { description: 'How many hold a seat and are invited.' })
  seats!: number;

  @Field(() => Int, { description: 'How many of them the quorum needs.' })
  needed!: number;

  @Field(() => Int, { description: 'How many come.' })
  inRoom!: number;

  @Field(() => Int, { description: 'How many take part from elsewhere.' })
  remote!: number;

  @Field(() => Int, { description: 'How many do not come.' })
  absent!: number;

  @Field(() => Int, { description: 'How many have not answered.' })
  unknown!: number;

  @Field(() => QuorumVerdict, { description: 'What follows.' })
  verdict!: Forecast;
}

@ObjectType({ description: 'A decision as an agenda names it.' })
export class MeetingDecision {
  @Field(() => ID, { description: 'The decision.' })
  id!: string;

  @Field(() => Int, { description: 'Its number.' })
  number!: number;

  @Field({ description: 'Its title.' })
  title!: string;

  @Field({ description: 'Where it stands, for example VOTING.' })
  state!: string;

  @Field(() => Date, { nullable: true, description: 'When its vote closes; null where none is open.' })
  voteClosesAt!: Date | null;
}

@ObjectType({ description: 'One thing on a meeting’s agenda, with its times as they follow from what comes before.' })
export class MeetingItem {
  meetingUuid!: string;

  @Field(() => ID, { description: 'Itself; it stays when the agenda is changed.' })
  id!: string;

  @Field(() => Int, { description: 'Its place, from 1.' })
  position!: number;

  @Field({ description: 'What it is about: the decision’s title, or its own.' })
  title!: string;

  @Field(() => Int, { description: 'How many minutes it takes.' })
  minutes!: number;

  @Field({ description: 'When it is predicted to begin.' })
  startsAt!: Date;

  @Field({ description: 'When it is predicted to end.' })
  endsAt!: Date;

  @Field({ description: 'Whether it ends after the meeting was to end.' })
  over!: boolean;

  @Field({ description: 'What the chair has noted of it, for the minutes; may be empty.' })
  note!: string;

  @Field(() => Date, { nullable: true, description: 'When the meeting came to it.' })
  treatedAt!: Date | null;

  @Field(() => ID, { nullable: true, description: 'The meeting whose minutes are to be approved here; null where it is something else.' })
  minutesOfId!: string | null;

  @Field(() => MeetingDecision, { nullable: true, description: 'The decision it treats; null where it is something else.' })
  decision!: MeetingDecision | null;

  @Field(() => [String], { description: 'The constituencies whose champion has no seven days’ notice: no vote on it can be recorded in this meeting.' })
  leftOut!: string[];

  @Field(() => Date, { nullable: true, description: 'When the chair recorded that the vote was taken in this meeting.' })
  voteRecordedAt!: Date | null;
}

@ObjectType({ description: 'Something that can be done to a meeting, or the sentence that says why not now.' })
export class MeetingCommand {
  @Field(() => MeetingCommandName, { description: 'The mutation’s name.' })
  name!: CommandOf;

  @Field({ description: 'Whether the person who asks can do it now.' })
  open!: boolean;

  @Field(() => String, { nullable: true, description: 'Why not; null when it is open.' })
  reason!: string | null;
}
