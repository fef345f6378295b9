import { expect, test } from 'vitest';
import { createAction, enterActualValue, predictEffects, reviewOutcome } from './action.rules.js';
import { brierOf, overallBrier, spreadOf } from './prediction.js';
import { figuresSay, numberIn, unitIn } from './verdict.js';

test('the number in what people write, and its unit', () => {
  expect(['22 %', '3.1', '1,900', '1 900 people', '−4', 'one in ten', ''].map(numberIn)).toEqual([22, 3.1, 1900, 1900, -4, null, null]);
  expect(['22 %', '1,900', '4 minutes', 'few'].map(unitIn)).toEqual(['%', '', 'minutes', '']);
});

test('which way is better follows from where it comes and where it should go', () => {
  const falling = { from: '31', to: '15' };
  expect([14, 15, 16, 31, 40].map((actual) => figuresSay(falling, actual))).toEqual(['REACHED', 'REACHED', 'PARTLY', 'MISSED', 'MISSED']);
  const rising = { from: '22 %', to: '90 %' };
  expect([95, 90, 61, 22, 10].map((actual) => figuresSay(rising, actual))).toEqual(['REACHED', 'REACHED', 'PARTLY', 'MISSED', 'MISSED']);
});

test('what cannot be said is unknown, never partly', () => {
  expect(figuresSay({ from: '31', to: '15' }, null)).toBe('UNKNOWN');
  expect(figuresSay({ from: '', to: '15' }, 12)).toBe('UNKNOWN');
  expect(figuresSay({ from: '15', to: '15' }, 12)).toBe('UNKNOWN');
  expect(figuresSay({ from: 'often', to: 'rarely' }, 12)).toBe('UNKNOWN');
});

test('a spread needs three; it names nobody', () => {
  expect(spreadOf([50, 60])).toBeNull();
  expect(spreadOf([0, 19, 20, 59, 100, 80])).toEqual({ count: 6, mean: 278 / 6, lowest: 0, highest: 100, bands: [2, 1, 1, 0, 2] });
});

test('Brier: 0 is perfect, a quarter is a coin, 1 is wrong and certain; unknown is not scored', () => {
  expect(brierOf([100, 100, 100], 'REACHED')).toBe(0);
  expect(brierOf([50, 50, 50], 'MISSED')).toBe(0.25);
  expect(brierOf([100, 100, 100], 'PARTLY')).toBe(1);
  expect(brierOf([80, 70, 60], 'REACHED')).toBeCloseTo((0.04 + 0.09 + 0.16) / 3);
  expect(brierOf([80, 70, 60], 'UNKNOWN')).toBeNull();
  expect(brierOf([80, 70], 'REACHED')).toBeNull();
  expect(overallBrier([0.2, null, 0.4])).toBeCloseTo(0.3);
  expect(overallBrier([null])).toBeNull();
});

const after = { final: true, mayPlan: false, answersForIt: false, isAnalyst: false, ownsAnAction: false, reviewOn: '2027-03-01', today: '2027-03-01' };

test('who plans, measures and reviews, and when', () => {
  expect(createAction({ ...after, final: false, mayPlan: true })?.code).toBe('DecisionNotFinal');
  expect(createAction(after)?.code).toBe('NotYoursToPlan');
  expect(createAction({ ...after, mayPlan: true })).toBeNull();
  expect(enterActualValue(after)?.code).toBe('NotYoursToMeasure');
  for (const who of ['isAnalyst', 'answersForIt', 'ownsAnAction']) expect(enterActualValue({ ...after, [who]: true })).toBeNull();
  expect(reviewOutcome({ ...after, mayPlan: true })?.code).toBe('ChairOrAuthorReviews');
  expect(reviewOutcome({ ...after, answersForIt: true, today: '2027-02-28' })).toEqual({ code: 'ReviewTooEarly', data: { reviewOn: '2027-03-01' } });
  expect(reviewOutcome({ ...after, answersForIt: true })).toBeNull();
  expect(reviewOutcome({ ...after, answersForIt: true, reviewOn: null })).toBeNull();
});

test('who votes may predict, while the vote is open', () => {
  expect(predictEffects({ voteOpen: true, isElector: true, isRecused: false })).toBeNull();
  expect(predictEffects({ voteOpen: false, isElector: true, isRecused: false })?.code).toBe('VoteNotOpen');
  expect(predictEffects({ voteOpen: true, isElector: false, isRecused: false })?.code).toBe('NotAnElector');
  expect(predictEffects({ voteOpen: true, isElector: true, isRecused: true })?.code).toBe('Recused');
});
