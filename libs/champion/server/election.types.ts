import { Field, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, Node } from '@tribune/kernel/server';
import { ElectionCommandName, ElectionMethod, ElectionState } from './champion.enums.js';

@ObjectType({ implements: () => Node, description: 'How a constituency chooses its champion and alternates: nomination, voting, count (E2).' })
export class Election extends Node {
  @Field(() => ElectionMethod, { description: 'How it is counted.' })
  method!: keyof typeof ElectionMethod;

  @Field(() => ElectionState, { description: 'Where it stands.' })
  state!: keyof typeof ElectionState;

  @Field({ description: 'Whether it is about the champion who holds the office, after three missed clocks in a row, and nobody else stands (D11).' })
  confirmation!: boolean;

  @Field({ description: 'When nominations began.' })
  calledAt!: Date;

  @Field({ description: 'Until when people are named.' })
  nominationsCloseAt!: Date;

  @Field({ description: 'The moment at which the roll of this election closes: whoever is added later has no ballot. A roll that has had a champion closes at the call, a first one with the nominations (E1).' })
  rollClosesAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When the roll was frozen and cards were mailed.' })
  votingOpenedAt!: Date | null;

  @Field({ description: 'Until when ballots are cast.' })
  votingClosesAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it was counted and published.' })
  publishedAt!: Date | null;

  @Field(() => Int, { description: 'How many times nominations began again because nobody stood.' })
  reopened!: number;

  @Field(() => Int, { nullable: true, description: 'How many stood on the roll when it was frozen; null before.' })
  electorate!: number | null;

  @Field(() => Int, { description: 'How many may be elected: the champion and the alternates.' })
  places!: number;

  @Field(() => Int, { description: 'Ballots are published when the electorate has at least this many (E6).' })
  minimumPublished!: number;

  @Field({ description: 'SHA-256 of the draw that will order equal approvals; committed to before anybody votes (E4).' })
  seedCommitment!: string;

  constituencyId!: string;
  /** The phase's time has not run out. */
  inTime!: boolean;
}

@ObjectType({ description: 'Elections, a page at a time.' })
export class ElectionConnection extends connectionOf(Election) {}

@ObjectType({ description: 'Somebody named for an election. Others see them once they have consented.' })
export class Nomination {
  @Field({ description: 'To those who vote, in the nominee’s own words.' })
  statement!: string;

  @Field({ description: 'When they were named.' })
  nominatedAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When they agreed to stand.' })
  consentedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'When they declined or withdrew.' })
  withdrawnAt!: Date | null;

  electionId!: string;
  personId!: string;
  nominatedById!: string;
}

@ObjectType({ description: 'Something a person can do in an election, or the reason why not.' })
export class ElectionCommand {
  @Field(() => ElectionCommandName, { description: 'The mutation.' })
  name!: keyof typeof ElectionCommandName;

  @Field({ description: 'Whether it is possible now, for the person who asks.' })
  open!: boolean;

  @Field(() => String, { nullable: true, description: 'Why not, in a sentence.' })
  reason!: string | null;
}

@ObjectType({ description: 'How many joined the roll in one week (E1).' })
export class WeeklyAdditions {
  @Field({ description: 'The Monday on which the week began, in the organization’s time zone: YYYY-MM-DD.' })
  week!: string;

  @Field(() => Int, { description: 'How many were added.' })
  added!: number;
}
