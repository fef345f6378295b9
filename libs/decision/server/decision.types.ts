import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Command as CommandOf, DecisionFacts, State, VotingMethod } from '@tribune/decision/domain';
import { connectionOf, Node } from '@tribune/kernel/server';
import { CommandName, DecisionState } from './decision.enums.js';
import type { BoardFilter } from './decision.sql.js';

@ObjectType({ implements: () => Node, description: 'What a council decides about touch points, and champions approve (PRODUCT 5).' })
export class Decision extends Node {
  councilUuid!: string;
  authorUuid!: string;
  votingRuleUuid!: string;
  secondedByUuid!: string | null;
  /** What the rules ask about it, and the asking person's own part in its vote. */
  facts!: DecisionFacts;
  isElector!: boolean;
  isRecused!: boolean;
  wasSetAside!: boolean;
  isObjecting!: boolean;
  objectorUuids!: readonly string[];
  method!: VotingMethod;
  /** The product's time (kernel.now) at which it was read. */
  readAt!: Date;

  @Field(() => Int, { description: 'Its number in the organization, for people to say.' })
  number!: number;

  @Field(() => DecisionState, { description: 'Where it stands.' })
  state!: State;

  @Field({ description: 'When it was drafted.' })
  createdAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it was proposed; null for a draft, which its author alone sees.' })
  proposedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it was seconded.' })
  secondedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'When a seconded proposal is put to the vote by itself; null while it is not seconded, and once it was opened (D4).' })
  opensAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'When its author withdrew it.' })
  withdrawnAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it became final.' })
  finalizedAt!: Date | null;

  @Field(() => Int, { description: 'The revision that was last material: the one that ballots count for (D3).' })
  voteBasis!: number;

  @Field(() => Int, { description: 'The number of the revision that stands.' })
  revisionNumber!: number;
}

@ObjectType({ description: 'Decisions, a page at a time, newest first.' })
export class DecisionConnection extends connectionOf(Decision) {
  /** What the list shows, so that all of it can be counted when that is asked. */
  filter!: BoardFilter;
}

@ObjectType({ description: 'Something that can be done, or the sentence that says why not now.' })
export class Command {
  @Field(() => CommandName, { description: 'The mutation’s name.' })
  name!: CommandOf;

  @Field({ description: 'Whether the person who asks can do it now.' })
  open!: boolean;

  @Field(() => String, { nullable: true, description: 'Why not; null when it is open.' })
  reason!: string | null;
}

@ObjectType({ description: 'Something that happened to a decision.' })
export class TimelineEntry {
  actorUuid!: string | null;
  constituencyUuid!: string | null;

  @Field({ description: 'When.' })
  at!: Date;

  @Field({ description: 'The name of the event, for example BallotCast.' })
  type!: string;

  @Field({ description: 'What happened, to be read after the actor’s name, or alone without one.' })
  sentence!: string;

  @Field(() => Int, { nullable: true, description: 'The revision that it is about.' })
  revision!: number | null;
}
