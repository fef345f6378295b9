import { describe, expect, it } from 'vitest';
import { leftWords, spanWords, urgency } from './time-words.js';

const minutes = (n: number) => n * 60_000;
const hours = (n: number) => minutes(60 * n);
const days = (n: number) => hours(24 * n);

describe('A span of time is said in at most two units', () => {
  it.each([
    [days(2) + hours(4) + minutes(9), '2 days 4 h'],
    [days(1), '1 day'],
    [days(9) + hours(5), '9 days'],
    [hours(3) + minutes(12), '3 h 12 min'],
    [hours(5), '5 h'],
    [minutes(8), '8 min'],
    [20_000, 'less than a minute'],
  ])('%d ms is %s', (span, words) => expect(spanWords(span)).toBe(words));
});

describe('A due time', () => {
  it('says what is left, and afterwards how long ago it was', () => {
    expect(leftWords(days(2), 0)).toBe('2 days left');
    expect(leftWords(0, hours(3))).toBe('3 h ago');
  });
  it('is urgent in its last day', () => {
    expect(urgency(days(2), 0)).toBe('calm');
    expect(urgency(hours(23), 0)).toBe('soon');
    expect(urgency(0, 0)).toBe('passed');
  });
});
