import { BlockKind, DecisionState } from '@tribune/decision/server';
import type { State } from '@tribune/decision/domain';
import { VerdictName } from '@tribune/action/server';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { LineStanding, PromiseStanding } from '@tribune/summit/domain';
import { LineMarkName, LineStandingName, PromiseName } from './summit.enums.js';
import { PlanVersionLine } from './plan.types.js';

@ObjectType({ description: 'What stands in the way of a decision that serves a line.' })
export class TracedBlock {
  @Field(() => BlockKind, { description: 'What it is.' })
  kind!: keyof typeof BlockKind;

  @Field(() => String, { nullable: true, description: 'Whose champion; null where it is none.' })
  constituency!: string | null;

  @Field(() => [String], { description: 'Who: the champion who refused or is waited for, the member who objects.' })
  people!: string[];

  @Field(() => Date, { nullable: true, description: 'Since when.' })
  since!: Date | null;

  @Field(() => String, { nullable: true, description: 'The interest harmed, in the words of who refused or objects.' })
  interest!: string | null;

  @Field(() => String, { nullable: true, description: 'What they would accept.' })
  alternative!: string | null;
}

@ObjectType({ description: 'An expected effect of a decision, and what was measured last.' })
export class TracedEffect {
  @Field({ description: 'What shall move.' })
  name!: string;

  @Field({ description: 'From where.' })
  from!: string;

  @Field({ description: 'To where.' })
  to!: string;

  @Field(() => String, { nullable: true, description: 'What was measured last; null while nothing was.' })
  actual!: string | null;

  @Field(() => String, { nullable: true, description: 'On which day, as an ISO date.' })
  measuredOn!: string | null;

  @Field(() => VerdictName, { nullable: true, description: 'What the review of the outcome says of it; null while there is none.' })
  verdict!: keyof typeof VerdictName | null;
}

@ObjectType({ description: 'A decision on the thread from a plan to its outcome.' })
export class TracedDecision {
  uuid!: string;

  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Its number.' })
  number!: number;

  @Field({ description: 'Its title as it stands.' })
  title!: string;

  @Field(() => DecisionState, { description: 'Where it stands.' })
  state!: State;

  @Field({ description: 'The council that decides it.' })
  council!: string;

  @Field({ description: 'Whether it was made of the line; otherwise it was tied to it.' })
  made!: boolean;

  @Field(() => LineMarkName, { nullable: true, description: 'How the line has changed since somebody looked last; null where it has not.' })
  mark!: keyof typeof LineMarkName | null;

  @Field(() => [TracedBlock], { description: 'What stands in its way.' })
  blocks!: TracedBlock[];

  @Field(() => [TracedEffect], { description: 'Its expected effects once it is final, and what was measured.' })
  effects!: TracedEffect[];

  @Field(() => Int, { description: 'Its actions that are still to be done.' })
  actionsOpen!: number;

  @Field(() => Int, { description: 'Those of them whose day is over.' })
  actionsLate!: number;

  @Field(() => Int, { description: 'Its actions that are done.' })
  actionsDone!: number;
}

@ObjectType({ description: 'A line of the plan and what came of it.' })
export class TracedLine {
  @Field(() => PlanVersionLine, { description: 'The line as the version has it.' })
  line!: PlanVersionLine;

  @Field(() => LineStandingName, { description: 'Where it stands, by its decisions.' })
  standing!: LineStanding;

  @Field(() => PromiseName, { description: 'Whether what it promises is kept: by the figure of the scorecard that it names, where that says so and the person who asks may see it, else by what was reviewed and measured of its decisions.' })
  promise!: PromiseStanding;

  @Field(() => [TracedDecision], { description: 'The decisions that carry it, the oldest first.' })
  decisions!: TracedDecision[];
}

@ObjectType({ description: 'How many lines of a plan keep what they promise, or do not.' })
export class PromiseCount {
  @Field(() => PromiseName, { description: 'Which.' })
  promise!: PromiseStanding;

  @Field(() => Int, { description: 'How many lines.' })
  count!: number;
}

@ObjectType({ description: 'The thread from each line of the approved plan to what came of it.' })
export class PlanTrace {
  @Field(() => Int, { description: 'Which version: the one that was approved last.' })
  number!: number;

  @Field(() => [TracedLine], { description: 'Its lines without those left out, along the journey.' })
  lines!: TracedLine[];

  @Field(() => [PromiseCount], { description: 'Each line is a promise: how many are kept, partly, missed, not measured, open, given up; without those that are none.' })
  promises!: PromiseCount[];

  @Field(() => [TracedDecision], { description: 'Decisions proposed since it was approved that serve no line of any plan; the latest fifty.' })
  unserving!: TracedDecision[];
}

@ObjectType({ description: 'A line of a plan that a decision serves.' })
export class ServedLine {
  @Field(() => ID, { description: 'The summit.' })
  summitId!: string;

  @Field({ description: 'What the summit is called.' })
  summitTitle!: string;

  @Field(() => ID, { description: 'The line.' })
  lineId!: string;

  @Field({ description: 'What is planned: as it reads now, or read last.' })
  activity!: string;

  @Field({ description: 'The whole line as it read when somebody looked last; empty where it was gone.' })
  seenWords!: string;

  @Field({ description: 'The whole line as the latest version has it; empty where it is gone.' })
  wordsNow!: string;

  @Field({ description: 'At which touch point.' })
  touchPoint!: string;

  @Field(() => Int, { description: 'The number of the latest version of the plan.' })
  latest!: number;

  @Field({ description: 'Whether the decision was made of the line; otherwise it was tied to it.' })
  made!: boolean;

  @Field(() => LineMarkName, { nullable: true, description: 'How it has changed since somebody looked last; null where it has not.' })
  mark!: keyof typeof LineMarkName | null;

  @Field({ description: 'Whether the person who asks may say that it still fits, or untie it.' })
  mayTie!: boolean;
}
