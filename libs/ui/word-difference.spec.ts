import { describe, expect, it } from '@jest/globals';
import { countWords, wordDifference } from './word-difference.js';

describe('The difference of two texts', () => {
  it('names the words that came and went', () => {
    const { changes, added, removed } = wordDifference('Refunds within ten days.', 'Refunds within three working days.');
    expect(changes.filter((c) => c.kind === 'removed').map((c) => c.text.trim())).toEqual(['ten']);
    expect([added, removed]).toEqual([2, 1]);
  });
  it('keeps both texts whole', () => {
    const [before, after] = ['One line.\nAnother.', 'One line.\n\nAnother one.'];
    const { changes } = wordDifference(before, after);
    expect(changes.filter((c) => c.kind !== 'added').map((c) => c.text).join('')).toBe(before);
    expect(changes.filter((c) => c.kind !== 'removed').map((c) => c.text).join('')).toBe(after);
  });
});

describe('Words are counted as a person counts them', () => {
  it.each([['', 0], ['  \n ', 0], ["what's day-to-day 24/7", 3], ['yes – no', 2]])('%j has %d', (text, count) => {
    expect(countWords(text)).toBe(count);
  });
});
