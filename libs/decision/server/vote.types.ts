import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Derivation, FrozenRules, VotingMethod as Method } from '@tribune/decision/domain';
import { VotingMethod } from '@tribune/council/server';
import { Person } from '@tribune/people/server';
import { Choice } from './decision.enums.js';

@ObjectType({ description: 'One person’s ballot: the last one cast (D5).' })
export class Ballot {
  decisionUuid!: string;
  basis!: number;
  personUuid!: string;

  @Field(() => Choice, { description: 'Agree, abstain or object; or a ranking.' })
  choice!: keyof typeof Choice;

  @Field(() => [String], { nullable: true, description: 'The letters of a ranking, the best first; LEAVE is “leave as it is”. Null for every other method.' })
  ranking!: readonly string[] | null;

  @Field({ description: 'Cast by somebody else, by proxy (D7).' })
  byProxy!: boolean;

  @Field(() => String, { nullable: true, description: 'Why; always there for an objection.' })
  reason!: string | null;

  @Field(() => Int, { description: 'The revision that the voter saw.' })
  revision!: number;

  @Field({ description: 'When it was cast.' })
  at!: Date;

  @Field(() => Int, { description: '1 for the first cast, 2 for the first change …; every cast is kept.' })
  castNumber!: number;

  @Field({ description: 'Cast before a material revision: kept, shown, never counted (D3).' })
  stale!: boolean;
}

@ObjectType({ description: 'A member whose vote the person who asks carries by proxy (D7).' })
export class CarriedVote {
  giverUuid!: string;

  @Field({ description: 'They have voted in person, and that ballot stands.' })
  votedInPerson!: boolean;

  @Field(() => Ballot, { nullable: true, description: 'What the person who asks has cast for them.' })
  ballot!: Ballot | null;
}

@ObjectType({ description: 'Schulze’s count of a ranking: rows and columns are options in their order (D4).' })
export class RankingCount {
  @Field(() => [String], { description: 'Letters; LEAVE is “leave as it is”.' })
  options!: readonly string[];

  @Field(() => [[Int]], { description: 'How many ballots rank the row’s option above the column’s.' })
  preferred!: readonly (readonly number[])[];

  @Field(() => [[Int]], { description: 'The strongest chain of majorities from the row’s option to the column’s.' })
  strongest!: readonly (readonly number[])[];
}

@ObjectType({ description: 'A count, written once when the vote closed (D4).' })
export class Tally {
  rules!: FrozenRules;
  /** What counting has found beside the figures, as it stands in the database. */
  found!: Derivation;

  @Field(() => Int, { description: 'Who may vote, without the recused.' })
  electors!: number;

  @Field(() => Int, { description: 'Who had declared a conflict of interest.' })
  recused!: number;

  @Field(() => Int, { description: 'How many had to take part.' })
  quorum!: number;

  @Field(() => Int, { description: 'How many took part.' })
  voted!: number;

  @Field(() => Int, { description: 'Agreeing ballots.' })
  agree!: number;

  @Field(() => Int, { description: 'Abstentions.' })
  abstain!: number;

  @Field(() => Int, { description: 'Objections.' })
  object!: number;

  @Field({ description: 'Whether the council carried it.' })
  carried!: boolean;

  @Field(() => String, { nullable: true, description: 'The letter of the option that won a ranking, or LEAVE; null for every other method, and after a tie.' })
  winner!: string | null;

  @Field(() => RankingCount, { nullable: true, description: 'How a ranking was counted; null for every other method.' })
  ranking!: RankingCount | null;

  @Field({ description: 'When it was counted.' })
  closedAt!: Date;
}

@ObjectType({ description: 'Somebody whom the vote counts among its electorate.' })
export class VoteElector {
  decisionUuid!: string;
  basis!: number;
  personUuid!: string;

  @Field(() => Person, { description: 'Who.' })
  person!: Person;

  @Field(() => String, { nullable: true, description: 'The function for which they sat on the council when the vote opened.' })
  functionName!: string | null;

  @Field(() => Int, { description: 'How much the seat weighed when the vote opened; it counts in a weighted vote only.' })
  weight!: number;

  @Field({ description: 'Has declared a conflict of interest, and is neither counted nor reminded (D6).' })
  recused!: boolean;

  @Field({ description: 'Whether their ballot is in; not what it says.' })
  hasVoted!: boolean;

  /** Named inside the council, once the vote that stands now is closed; outside it, tallies only (D5). Read where it is asked for. */
  @Field(() => Ballot, { nullable: true, description: 'Their ballot: for members of the council, after the vote that stands now has closed.' })
  ballot?: Ballot | null;
}

@ObjectType({ description: 'A vote under rules that were frozen when it opened (D4).' })
export class Vote {
  decisionUuid!: string;

  @Field(() => Int, { description: 'The material revision that is voted on.' })
  basis!: number;

  @Field(() => VotingMethod, { description: 'How ballots become an outcome.' })
  method!: Method;

  @Field(() => Int, { description: 'Share of agreement needed: numerator.' })
  thresholdNum!: number;

  @Field(() => Int, { description: 'Share of agreement needed: denominator.' })
  thresholdDen!: number;

  @Field(() => Int, { description: 'Share of electors that must take part: numerator.' })
  quorumNum!: number;

  @Field(() => Int, { description: 'Share of electors that must take part: denominator.' })
  quorumDen!: number;

  @Field({ description: 'When it opened.' })
  openedAt!: Date;

  @Field({ description: 'Its deadline.' })
  closesAt!: Date;

  @Field(() => Int, { nullable: true, description: 'The basis of the vote that it repeats after a material revision; null for a first vote.' })
  reopens!: number | null;

  @Field(() => Tally, { nullable: true, description: 'The count; null until it has closed.' })
  tally!: Tally | null;

  @Field({ description: 'Whether ballots can be cast now.' })
  open!: boolean;

  @Field({ description: 'A later material revision has taken its place.' })
  stale!: boolean;
}
