import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { REVIEW_METHODS, REVIEW_QUORUMS, REVIEW_THRESHOLDS, reviewRule } from './review-rule.js';
import { countReviews, type StandingReview, type Verdict } from './review.js';
import { reviewWork } from './work-items.js';

const LINES = ['a', 'b', 'c'];
const says = (verdict: Verdict, ...lineIds: string[]): StandingReview => ({ verdict, lineIds });
const yes = says('APPROVE');
const but = (...lines: string[]) => says('APPROVE_BUT', ...lines);
const no = (...lines: string[]) => says('REQUEST_CHANGES', ...lines);

describe('a version is approved', () => {
  test.each([
    ['by nobody', 'MAJORITY', 5, [], [3, 0, [], false]],
    ['not below the quorum', 'MAJORITY', 5, [yes, yes], [3, 2, [], false]],
    ['by more than half of those who reviewed', 'MAJORITY', 5, [yes, yes, no('a')], [3, 2, [], true]],
    ['not by half of them', 'MAJORITY', 4, [yes, no('a')], [2, 1, ['a'], false]],
    ['a line that one of three names stays', 'MAJORITY', 3, [yes, yes, but('b')], [2, 3, [], true]],
    ['a line that two of three name goes', 'MAJORITY', 3, [yes, but('b'), no('b', 'c')], [2, 2, ['b'], true]],
    ['a line that half of them name goes', 'MAJORITY', 2, [yes, but('b')], [1, 2, ['b'], true]],
    ['not when nothing of it is left', 'MAJORITY', 2, [but('a', 'b'), but('b', 'c')], [1, 2, ['a', 'b', 'c'], false]],
    ['by two thirds of those who reviewed', 'SUPERMAJORITY', 3, [yes, yes, no('a')], [2, 2, [], true]],
    ['not below two thirds', 'SUPERMAJORITY', 5, [yes, yes, yes, no('a'), no('a', 'b')], [3, 3, ['a'], false]],
    ['by consent, where nobody is against', 'CONSENT', 4, [yes, but('c')], [2, 2, ['c'], true]],
    ['not by consent, where one requests changes', 'CONSENT', 4, [yes, yes, no('a')], [2, 2, ['a'], false]],
    ['unanimously, by all of them', 'UNANIMITY', 3, [yes, yes, but('c')], [3, 3, ['c'], true]],
    ['unanimously not, where one has not said it', 'UNANIMITY', 3, [yes, yes], [3, 2, [], false]],
    ['unanimously not, where one requests changes', 'UNANIMITY', 3, [yes, yes, no('a')], [3, 2, ['a'], false]],
  ] as const)('%s', (_, method, reviewers, reviews, [quorum, approving, leftOut, met]) => {
    expect(countReviews(reviewRule(method), reviewers, LINES, reviews)).toEqual({ reviewers, reviewed: reviews.length, quorum, approving, leftOut, met });
  });

  const review = fc.oneof(fc.constant(yes), fc.subarray(LINES, { minLength: 1 }).map((lines) => but(...lines)), fc.subarray(LINES, { minLength: 1 }).map((lines) => no(...lines)));
  const method = fc.tuple(fc.constantFrom(...REVIEW_METHODS), fc.constantFrom(...REVIEW_QUORUMS), fc.constantFrom(...REVIEW_THRESHOLDS)).map((parts) => reviewRule(...parts));

  test('not before as many have reviewed as its rule says', () => {
    expect(countReviews(reviewRule('CONSENT', 'TWO_THIRDS'), 4, LINES, [yes, yes])).toMatchObject({ quorum: 3, met: false });
    expect(countReviews(reviewRule('MAJORITY', 'ALL'), 3, LINES, [yes, yes])).toMatchObject({ quorum: 3, met: false });
    expect(countReviews(reviewRule('SUPERMAJORITY', 'HALF', 'THREE_QUARTERS'), 3, LINES, [yes, yes, no('a')])).toMatchObject({ quorum: 2, met: false });
  });

  test('whoever speaks first, and an approval more never undoes it', () => {
    fc.assert(fc.property(method, fc.array(review, { maxLength: 8 }), fc.nat(4), (rule, reviews, silent) => {
      const [count, turned] = [reviews, reviews.toReversed()].map((all) => countReviews(rule, reviews.length + silent + 1, LINES, all));
      const more = countReviews(rule, reviews.length + silent + 1, LINES, [...reviews, yes]);
      expect(turned).toEqual(count);
      return (!count?.met || more.met) && more.leftOut.every((line) => count?.leftOut.includes(line));
    }));
  });
});

test('reviewing waits for who has not reviewed', () => {
  expect(reviewWork({ number: 2, lines: 25 })).toBe('Version 2 of the plan, 25 lines, waits for your review.');
});
