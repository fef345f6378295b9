import { describe, expect, it } from 'vitest';
import { countWords, wordDifference } from './word-difference.js';

describe('The difference of two texts', () => {
  it('names the words that came and went', () => {
    const { changes, added, removed } = wordDifference('Refunds within ten days.', 'Refunds within three working days.');
    expect(changes.filter((c) => c.kind === 'removed').map((c) => c.text.trim())).toEqual(['ten']);
    expect([added, removed]).toEqual([2, 1]);
  });
  it('shows words that changed side by side as one phrase', () => {
    const { changes } = wordDifference('The counters are closed.', 'One desk stays open.');
    expect(changes).toEqual([{ kind: 'removed', text: 'The counters are closed' }, { kind: 'added', text: 'One desk stays open' }, { kind: 'same', text: '.' }]);
  });
  it('keeps numbers whole', () => {
    const { changes } = wordDifference('It costs €2,100,000 a year.', 'It costs €1,400,000 a year.');
    expect(changes.filter(({ kind }) => kind !== 'same').map(({ text }) => text)).toEqual(['2,100,000', '1,400,000']);
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
