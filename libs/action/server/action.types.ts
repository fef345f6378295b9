import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ActionCommand as CommandOf, ActionFacts, ActionState } from '@tribune/action/domain';
import { connectionOf, Node } from '@tribune/kernel/server';
import { ActionCommandName, ActionStateName, ProgressKind } from './action.enums.js';

@ObjectType({ description: 'What the owner of an action has to know of the decision that it carries out: its final text, and nothing of how it came about.' })
export class CarriedOut {
  @Field({ description: 'What changes for customers.' })
  whatChanges!: string;

  @Field({ description: 'How this makes their lives easier.' })
  easier!: string;

  @Field(() => [String], { description: 'Under which conditions it takes effect.' })
  conditions!: readonly string[];

  @Field(() => String, { nullable: true, description: 'From when on it takes effect, as an ISO date.' })
  effectiveOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Until when its text is kept from the register, as an ISO date.' })
  embargoUntil!: string | null;
}

@ObjectType({ description: 'The meeting that gave somebody something to do.' })
export class NotedIn {
  @Field(() => ID, { description: 'The meeting.' })
  meetingId!: string;

  @Field({ description: 'The council that met.' })
  council!: string;

  @Field({ description: 'When the meeting began.' })
  startsAt!: Date;

  @Field(() => String, { nullable: true, description: 'What was treated; null for an owner who sees no meetings.' })
  item!: string | null;
}

@ObjectType({ implements: () => Node, description: 'What somebody does: so that a final decision happens (D13), or because a meeting noted it.' })
export class Action extends Node {
  /** Null for what a meeting noted. */
  decisionUuid!: string | null;
  /** The revision that it carries out. */
  decisionRevision!: number | null;
  touchPointUuid!: string | null;
  meetingUuid!: string | null;
  ownerUuid!: string;
  createdByUuid!: string;
  facts!: ActionFacts;

  @Field({ description: 'What is to be done.' })
  what!: string;

  @Field(() => ActionStateName, { description: 'Where it stands.' })
  state!: ActionState;

  @Field({ description: 'By which day it is to be done, as an ISO date.' })
  dueOn!: string;

  @Field({ description: 'When that day is over where the organization counts its days.' })
  dueAt!: Date;

  @Field({ description: 'Whether that day is over, and it is not done.' })
  overdue!: boolean;

  @Field(() => Int, { nullable: true, description: 'How far it is, in percent, where its last note says so.' })
  percent!: number | null;

  @Field({ description: 'Whether it was stopped because its decision does not hold as it did.' })
  pausedBySystem!: boolean;

  @Field({ description: 'When it was created.' })
  createdAt!: Date;

  @Field(() => Int, { nullable: true, description: 'The number of the decision that it carries out; null for what a meeting noted.' })
  decisionNumber!: number | null;

  @Field(() => NotedIn, { nullable: true, description: 'The meeting that noted it; null where it carries out a decision.' })
  notedIn!: NotedIn | null;
}

@ObjectType({ description: 'Actions, a page at a time: what is to be done first comes first.' })
export class ActionConnection extends connectionOf(Action) {}

@ObjectType({ description: 'Something that happened to an action; nothing of it is changed later.' })
export class ActionProgress {
  actionUuid!: string;
  personUuid!: string | null;
  newOwnerUuid!: string | null;

  @Field(() => Int, { description: 'Its place, from 1.' })
  number!: number;

  @Field(() => ProgressKind, { description: 'What happened.' })
  kind!: keyof typeof ProgressKind;

  @Field({ description: 'In the words of who did it; may be empty.' })
  words!: string;

  @Field(() => Int, { nullable: true, description: 'How far it is, in percent, where a note says so.' })
  percent!: number | null;

  @Field(() => String, { nullable: true, description: 'The new day, where it was given another.' })
  dueOn!: string | null;

  @Field({ description: 'When.' })
  at!: Date;
}

@ObjectType({ description: 'Something that can be done to an action, or the sentence that says why not now.' })
export class ActionCommand {
  @Field(() => ActionCommandName, { description: 'The mutation’s name.' })
  name!: CommandOf;

  @Field({ description: 'Whether the person who asks can do it now.' })
  open!: boolean;

  @Field(() => String, { nullable: true, description: 'Why not; null when it is open.' })
  reason!: string | null;
}
