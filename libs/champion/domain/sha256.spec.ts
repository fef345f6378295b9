import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import fc from 'fast-check';
import { fromHex, sha256, sha256OfText } from './sha256.js';

const expected = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');

test('the hash of any bytes is the one that everybody else computes', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => sha256(bytes) === expected(bytes)), { numRuns: 500 });
});

test('texts are hashed as UTF-8', () => {
  expect(sha256OfText('Grüße, Zoë')).toBe(expected('Grüße, Zoë'));
  expect(sha256OfText('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});

test('hex digits are bytes', () => {
  expect([...fromHex('00ff10')]).toEqual([0, 255, 16]);
});
