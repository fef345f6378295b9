import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { fromNodeId, resultOf } from '@tribune/kernel/server';
import { REVIEW_METHODS, REVIEW_QUORUMS, REVIEW_THRESHOLDS, reviewRule, type ReviewMethod, type ReviewQuorum, type ReviewThreshold, type Verdict } from '@tribune/summit/domain';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsInt, IsString, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { onSummit, SummitInput, SummitPayload, type Done, type Hands } from './hands.js';
import { MayNotComment, NobodyReviews, NotAReviewer, ReviewEnded, ReviewOpened, ReviewUnusable } from './review.refusals.js';
import { ReviewMethodName, ReviewQuorumName, ReviewThresholdName, VerdictName } from './summit.enums.js';
import { NotYourSummit, PlanHasNoVersion, PlanVersionMovedOn, SummitWrongState } from './summit.refusals.js';

const DAYS = { message: 'Give between one and twenty working days' };

@InputType({ isAbstract: true })
abstract class VersionInput extends SummitInput {
  @Field(() => Int, { description: 'The version that was read; a later one meanwhile is a refusal.' })
  @IsInt()
  number!: number;
}

@InputType({ description: 'Puts the latest version to review.' })
export class OpenReviewInput extends VersionInput {
  @Field(() => ReviewMethodName, { description: 'How it is approved.', defaultValue: REVIEW_METHODS[0] })
  method!: ReviewMethod;

  @Field(() => ReviewQuorumName, { description: 'How many must review; where all must approve, all.', defaultValue: REVIEW_QUORUMS[0] })
  quorum!: ReviewQuorum;

  @Field(() => ReviewThresholdName, { description: 'How many of those who review must approve; for SUPERMAJORITY alone.', defaultValue: REVIEW_THRESHOLDS[0] })
  threshold!: ReviewThreshold;

  @Field(() => Int, { description: 'How many working days there are for it.', defaultValue: 5 })
  @Min(1, DAYS)
  @Max(20, DAYS)
  workingDays!: number;
}

@ObjectType({ description: 'Its reviewers are asked; rule and reviewers stand from now on.' })
export class OpenReviewPayload extends SummitPayload {}

export const OpenReviewResult = resultOf('OpenReview', OpenReviewPayload, [SummitWrongState, NotYourSummit, PlanHasNoVersion, PlanVersionMovedOn, ReviewEnded, ReviewOpened, NobodyReviews]);

export const openReview = (hands: Hands, actor: Actor, input: OpenReviewInput): Promise<Done> => {
  const { method, quorum, threshold } = reviewRule(input.method, input.quorum, input.threshold);
  return onSummit(hands, actor, 'openReview', input, 'open_review', input.number, method, input.workingDays, ...quorum, ...threshold);
};

@InputType({ description: 'A line that is to be left out or changed.' })
export class ReviewedLineInput {
  @Field(() => ID, { description: 'The line.' })
  @IsString()
  lineId!: string;

  @Field({ description: 'Why, or what.' })
  @MaxLength(1000, { message: 'This may have up to 1000 characters' })
  words!: string;
}

@InputType({ description: 'What a reviewer says of the version.' })
export class ReviewPlanInput extends VersionInput {
  @Field(() => VerdictName, { description: 'What they say.' })
  verdict!: Verdict;

  @Field({ description: 'In their words; may be empty.', defaultValue: '' })
  @MaxLength(2000, { message: 'This may have up to 2000 characters' })
  words!: string;

  @Field(() => [ReviewedLineInput], { description: 'The lines it names.', defaultValue: [] })
  @Type(() => ReviewedLineInput)
  @ArrayMaxSize(1000)
  @ValidateNested({ each: true })
  lines!: ReviewedLineInput[];
}

@ObjectType({ description: 'It stands; what the same person said before stays readable.' })
export class ReviewPlanPayload extends SummitPayload {}

export const ReviewPlanResult = resultOf('ReviewPlan', ReviewPlanPayload, [SummitWrongState, NotAReviewer, PlanHasNoVersion, PlanVersionMovedOn, ReviewEnded, ReviewUnusable]);

export const reviewPlan = (hands: Hands, actor: Actor, input: ReviewPlanInput): Promise<Done> =>
  onSummit(hands, actor, 'reviewPlan', input, 'review_plan', input.number, input.verdict, input.words, JSON.stringify(input.lines.map(({ lineId, words }) => ({ lineId: fromNodeId('PlanLine', lineId), words }))));

@InputType({ description: 'Says something to a line.' })
export class CommentOnLineInput extends VersionInput {
  @Field(() => ID, { description: 'The line.' })
  @IsString()
  lineId!: string;

  @Field({ description: 'What.' })
  @MaxLength(2000, { message: 'This may have up to 2000 characters' })
  words!: string;
}

@ObjectType({ description: 'It stands below the line.' })
export class CommentOnLinePayload extends SummitPayload {}

export const CommentOnLineResult = resultOf('CommentOnLine', CommentOnLinePayload, [SummitWrongState, MayNotComment, PlanHasNoVersion, PlanVersionMovedOn, ReviewEnded]);

export const commentOnLine = (hands: Hands, actor: Actor, input: CommentOnLineInput): Promise<Done> => onSummit(hands, actor, 'commentOnLine', input, 'comment_on_line', input.number, fromNodeId('PlanLine', input.lineId), input.words);

@InputType({ description: 'Keeps that one has read a version.' })
export class ReadPlanInput extends VersionInput {}

@ObjectType({ description: 'The next version shows what is different from this one.' })
export class ReadPlanPayload extends SummitPayload {}

export const ReadPlanResult = resultOf('ReadPlan', ReadPlanPayload, []);

export const readPlan = (hands: Hands, actor: Actor, input: ReadPlanInput): Promise<Done> => onSummit(hands, actor, 'readPlan', input, 'read_plan', input.number);
