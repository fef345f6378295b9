import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ReviewMethod, ReviewOutcome, Verdict } from '@tribune/summit/domain';
import { ReviewMethodName, ReviewOutcomeName, VerdictName } from './summit.enums.js';

@ObjectType({ description: 'A line that a review names, and why.' })
export class ReviewedLine {
  @Field(() => ID, { description: 'Which line.' })
  lineId!: string;

  @Field({ description: 'Why it shall be left out, or what shall change.' })
  words!: string;
}

@ObjectType({ description: 'What an executive says of a version. A later one of the same person takes its place; it stays readable.' })
export class PlanReview {
  personUuid!: string;

  @Field(() => VerdictName, { description: 'What they say.' })
  verdict!: Verdict;

  @Field({ description: 'In their words; may be empty.' })
  words!: string;

  @Field({ description: 'When.' })
  at!: Date;

  @Field({ description: 'Whether it counts: nothing later of the same person has taken its place.' })
  stands!: boolean;

  @Field(() => [ReviewedLine], { description: 'The lines it names; none where it approves the whole.' })
  lines!: ReviewedLine[];
}

@ObjectType({ description: 'Somebody who reviews a version: an executive of the summit when the review was opened.' })
export class PlanReviewer {
  personUuid!: string;

  @Field({ description: 'Whether they have said something.' })
  reviewed!: boolean;
}

@ObjectType({ description: 'The review of a version: its rule stands since it was opened, its outcome is computed from what the reviewers say.' })
export class VersionReview {
  summitUuid!: string;
  versionNumber!: number;
  openedBy!: string;
  /** With the person, so that the API resolves who. */
  reviewerRows!: PlanReviewer[];
  reviewRows!: PlanReview[];

  @Field(() => ReviewMethodName, { description: 'How the version is approved.' })
  method!: ReviewMethod;

  @Field(() => Int, { description: 'Of the fraction that must approve where a larger majority is asked for: its numerator.' })
  thresholdNum!: number;

  @Field(() => Int, { description: 'And its denominator.' })
  thresholdDen!: number;

  @Field({ description: 'When it was opened.' })
  openedAt!: Date;

  @Field({ description: 'Until when there is time; without the quorum it goes on.' })
  closesAt!: Date;

  @Field(() => ReviewOutcomeName, { nullable: true, description: 'What came of it; null while it runs.' })
  outcome!: ReviewOutcome | null;

  @Field(() => Date, { nullable: true, description: 'When it ended.' })
  endedAt!: Date | null;

  @Field(() => Int, { description: 'How many review.' })
  reviewerCount!: number;

  @Field(() => Int, { description: 'How many of them have.' })
  reviewed!: number;

  @Field(() => Int, { description: 'How many must, at least.' })
  quorum!: number;

  @Field(() => Int, { description: 'How many approve, with lines left out or without.' })
  approving!: number;

  @Field({ description: 'Whether the rule is met by what is said so far.' })
  met!: boolean;

  @Field(() => [ID], { description: 'The lines that the rule leaves out, by what is said so far.' })
  leftOut!: string[];
}

@ObjectType({ description: 'What a champion or an executive says to a line of a version.' })
export class LineComment {
  personUuid!: string;

  @Field(() => Int, { description: 'Of which version they said it.' })
  versionNumber!: number;

  @Field(() => ID, { description: 'Which line.' })
  lineId!: string;

  @Field(() => String, { nullable: true, description: 'For whom a champion spoke; null for an executive.' })
  championOf!: string | null;

  @Field({ description: 'What they say.' })
  words!: string;

  @Field({ description: 'When.' })
  at!: Date;
}
