import { expect, test } from 'vitest';
import { isUsableText, unusableText } from './usable-text.js';

test('a text holds no NUL and no half of a surrogate pair', () => {
  expect(['', 'fine 🙂 ünï', 'nul\0', 'half \ud800', 'half \udc00'].map(isUsableText)).toEqual([true, true, false, false, false]);
});

test('names the first one in plain data', () => {
  expect(unusableText({ title: 'fine', at: new Date(), none: null, stances: [{ reason: 'fine' }, { reason: 'nul\0' }] })).toBe('stances.1.reason');
  expect(unusableText({ title: 'fine', count: 1 })).toBeNull();
  expect(unusableText('nul\0')).toBe('');
});
