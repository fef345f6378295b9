/** How a version is approved; frozen with it when its review is opened. The words are those of a decision's rules (D4). */
export const REVIEW_METHODS = ['MAJORITY', 'SUPERMAJORITY', 'CONSENT', 'UNANIMITY'] as const;
export type ReviewMethod = (typeof REVIEW_METHODS)[number];

/** Numerator and denominator. */
export type Fraction = readonly [num: number, den: number];

/** How many of the reviewers must say something. */
export const REVIEW_QUORUMS = ['HALF', 'TWO_THIRDS', 'ALL'] as const;
export type ReviewQuorum = (typeof REVIEW_QUORUMS)[number];
const QUORUMS: Readonly<Record<ReviewQuorum, Fraction>> = { HALF: [1, 2], TWO_THIRDS: [2, 3], ALL: [1, 1] };

/** How many of those who say something must approve, where a larger majority is asked for. */
export const REVIEW_THRESHOLDS = ['TWO_THIRDS', 'THREE_QUARTERS'] as const;
export type ReviewThreshold = (typeof REVIEW_THRESHOLDS)[number];
const THRESHOLDS: Readonly<Record<ReviewThreshold, Fraction>> = { TWO_THIRDS: [2, 3], THREE_QUARTERS: [3, 4] };

export interface ReviewRule {
  readonly method: ReviewMethod;
  readonly quorum: Fraction;
  /** Counts for SUPERMAJORITY alone. */
  readonly threshold: Fraction;
}

/** The rule as it is frozen. Where all must approve, all must review. */
export const reviewRule = (method: ReviewMethod, quorum: ReviewQuorum = 'HALF', threshold: ReviewThreshold = 'TWO_THIRDS'): ReviewRule => ({
  method, quorum: method === 'UNANIMITY' ? QUORUMS.ALL : QUORUMS[quorum], threshold: method === 'SUPERMAJORITY' ? THRESHOLDS[threshold] : [1, 2],
});

/** Whether so many who let something stand, of those who reviewed, are enough: more than half; the fraction or more; nobody against; all who were asked. In integers (D4). */
export function isEnough({ method, threshold: [num, den] }: Pick<ReviewRule, 'method' | 'threshold'>, letting: number, reviewed: number, reviewers: number): boolean {
  if (method === 'UNANIMITY') return letting === reviewers;
  if (method === 'CONSENT') return letting === reviewed;
  return method === 'SUPERMAJORITY' ? letting * den >= num * reviewed : 2 * letting > reviewed;
}
