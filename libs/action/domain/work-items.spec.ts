import { expect, test } from 'vitest';
import { actionWork, reviewWork } from './work-items.js';

const action = { state: 'DOING', isOwner: true, daysLeft: 2 } as const;

test('an action waits for exactly its owner, from a week before its day until it is done', () => {
  expect(actionWork(action)).toBe('It is yours and under way: say how far it is, or finish it.');
  expect(actionWork({ ...action, state: 'OPEN' })).toBe('It is yours and has not been started.');
  expect(actionWork({ ...action, daysLeft: -1 })).toContain('Its day is over.');
  expect(actionWork({ ...action, daysLeft: 8 })).toBeNull();
  expect(actionWork({ ...action, isOwner: false, daysLeft: -9 })).toBeNull();
  for (const state of ['DONE', 'PAUSED', 'DROPPED'] as const) expect(actionWork({ ...action, state, daysLeft: -9 })).toBeNull();
});

const review = { answersForIt: true, daysSinceReviewDay: 0, reviewed: false, unmeasured: 0 };

test('a review waits for chair and author from its day on, until one of them has done it', () => {
  expect(reviewWork(review)).toContain('what do you learn from it?');
  expect(reviewWork({ ...review, unmeasured: 1 })).toContain('one measure has no value yet');
  expect(reviewWork({ ...review, unmeasured: 2 })).toContain('2 measures have no value yet');
  for (const not of [{ answersForIt: false }, { daysSinceReviewDay: -1 }, { daysSinceReviewDay: null }, { reviewed: true }]) expect(reviewWork({ ...review, ...not })).toBeNull();
});
