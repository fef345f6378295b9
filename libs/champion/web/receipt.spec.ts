import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { forgetPending, keepPending, readPending } from './pending-ballot.js';
import { asTyped, hashOfReceipt, newReceipt } from './receipt.js';

const memory = () => {
  const kept = new Map<string, string>();
  return { kept, getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value), removeItem: (key: string) => void kept.delete(key) };
};
const broken = { getItem: () => { throw new Error('forbidden'); }, setItem: () => { throw new Error('forbidden'); }, removeItem: () => { throw new Error('forbidden'); } };

test('a receipt is five groups of four characters that cannot be mistaken, and never the same', () => {
  const receipts = new Set(Array.from({ length: 200 }, () => newReceipt()));
  expect(receipts.size).toBe(200);
  for (const receipt of receipts) expect(receipt).toMatch(/^([A-HJ-NP-Z2-9]{4}-){4}[A-HJ-NP-Z2-9]{4}$/);
});

test('a receipt typed from paper is found as it was made', () => {
  expect(asTyped(' k7qm 2xpd-9htr_w4cb ns6v ')).toBe('K7QM-2XPD-9HTR-W4CB-NS6V');
  expect(hashOfReceipt('K7QM-2XPD-9HTR-W4CB-NS6V')).toBe(createHash('sha256').update('K7QM-2XPD-9HTR-W4CB-NS6V').digest('hex'));
});

test('a ballot on its way is kept until it is confirmed, for its own card', () => {
  const storage = memory();
  const first = keepPending('card', ['a'], 'receipt 1', storage);
  expect(readPending('card', storage)).toEqual(first);
  expect(keepPending('card', ['b'], first.receipt, storage)).toEqual({ receipt: 'receipt 1', approved: ['b'] });
  expect(readPending('another card', storage)).toBeNull();
  forgetPending('card', storage);
  expect(storage.kept.size).toBe(0);
});

test('the card is not written into the storage', () => {
  const storage = memory();
  keepPending('the secret of the card', [], 'receipt', storage);
  expect(JSON.stringify([...storage.kept])).not.toContain('the secret of the card');
});

test('a browser that keeps nothing still votes', () => {
  expect(keepPending('card', [], 'receipt', broken)).toEqual({ receipt: 'receipt', approved: [] });
  expect(readPending('card', broken)).toBeNull();
  expect(() => forgetPending('card', broken)).not.toThrow();
});
