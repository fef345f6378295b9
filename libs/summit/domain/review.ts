import { isEnough, type ReviewRule } from './review-rule.js';

/** What a reviewer says: all of it, all but the lines named, or not before the lines named are changed. */
export const VERDICTS = ['APPROVE', 'APPROVE_BUT', 'REQUEST_CHANGES'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What stands between a version and its outcome; ENDED: a new version or the end of the summit came before. */
export type ReviewOutcome = 'APPROVED' | 'NOT_APPROVED' | 'ENDED';

export interface StandingReview {
  readonly verdict: Verdict;
  /** The lines that it names; none where it approves the whole. */
  readonly lineIds: readonly string[];
}

export interface ReviewCount {
  readonly reviewers: number;
  readonly reviewed: number;
  readonly quorum: number;
  /** Those who approve, with lines left out or without. */
  readonly approving: number;
  /** The lines that the rule leaves out. */
  readonly leftOut: readonly string[];
  readonly met: boolean;
}

/** The outcome of a review as a function of its rule, its reviewers and what they say; `sql/count_reviews.sql` is the authority and counts the same. A line stays that so many let stand as must approve the whole; where nobody may be against, one who names it is enough. */
export function countReviews(rule: ReviewRule, reviewers: number, lineIds: readonly string[], reviews: readonly StandingReview[]): ReviewCount {
  const reviewed = reviews.length;
  const [num, den] = rule.quorum;
  const quorum = Math.ceil((reviewers * num) / den);
  const approving = reviews.filter(({ verdict }) => verdict !== 'REQUEST_CHANGES').length;
  const leftOut = lineIds.filter((line) => {
    const named = reviews.filter((review) => review.lineIds.includes(line)).length;
    return named > 0 && !isEnough(rule, reviewed - named, reviewed, reviewed);
  });
  return { reviewers, reviewed, quorum, approving, leftOut, met: reviewed > 0 && reviewed >= quorum && leftOut.length < lineIds.length && isEnough(rule, approving, reviewed, reviewers) };
}
