import { expect, test } from 'vitest';
import { missingIn } from './missing-in.js';

test('all that is missing is named at once, in the order of the form', () => {
  expect(missingIn({ name: ' ', url: '', kinds: [], secret: null }, ['name', 'url', 'kinds', 'secret', 'unsaid'])).toEqual(['name', 'url', 'kinds', 'secret', 'unsaid']);
});

test('what was filled in is not, nor what nobody needs', () => {
  expect(missingIn({ name: 'Ada', count: 0, on: false, kinds: ['A'], note: '' }, ['name', 'count', 'on', 'kinds'])).toEqual([]);
});
