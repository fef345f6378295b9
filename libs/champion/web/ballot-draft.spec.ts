import { expect, test } from 'vitest';
import { forgetTicks, keepTicks, readTicks } from './ballot-draft.js';

function tab() {
  const kept = new Map<string, string>();
  return { kept, getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value), removeItem: (key: string) => void kept.delete(key) };
}
const NOMINEES = ['clara', 'dimitri', 'ayumi'];

test('ticks outlive a reload, and are gone once the ballot is cast', () => {
  const storage = tab();
  keepTicks('card', ['ayumi', 'clara'], storage);
  expect(readTicks('card', NOMINEES, storage)).toEqual(['clara', 'ayumi']);
  expect(readTicks('another card', NOMINEES, storage)).toEqual([]);
  keepTicks('card', 'NONE', storage);
  expect(readTicks('card', NOMINEES, storage)).toBe('NONE');
  forgetTicks('card', storage);
  expect(storage.kept.size).toBe(0);
  expect(readTicks('card', NOMINEES, storage)).toEqual([]);
});

test('the card itself is never kept, nor anybody who is not on the ballot', () => {
  const storage = tab();
  keepTicks('a secret card', ['clara', 'somebody else'], storage);
  expect([...storage.kept.keys()].join()).not.toContain('secret');
  expect(readTicks('a secret card', NOMINEES, storage)).toEqual(['clara']);
});

test('a browser that keeps nothing, or something else, begins with an empty ballot', () => {
  const broken = { getItem: () => { throw new Error('denied'); }, setItem: () => { throw new Error('full'); }, removeItem: () => { throw new Error('denied'); } };
  expect(() => { keepTicks('card', ['clara'], broken); forgetTicks('card', broken); }).not.toThrow();
  expect(readTicks('card', NOMINEES, broken)).toEqual([]);
  for (const odd of ['{', '{"a":1}', '7', 'null']) expect(readTicks('card', NOMINEES, { ...tab(), getItem: () => odd })).toEqual([]);
});
