import { expect, test } from 'vitest';
import { afterKey, pageOf, type PageArgs } from './connection.js';

const args = (after: string | null): PageArgs => ({ first: 2, after });
const cursor = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const refusal = (read: () => unknown) => {
  try {
    return read();
  } catch (error) {
    return (error as { data: object }).data;
  }
};
const REFUSED = { field: 'after', problem: 'The cursor is not one that this list gave' };

test('a list reads the cursors that it gave', () => {
  const row = { at: '2026-11-22 01:14:46.12+00', id: '0b9c2a8e-53e1-4b6c-9d3e-6a3f0f1d2c4b' };
  const page = pageOf([row], args(null), ({ at, id }) => [at, id], ({ id }) => id);
  expect(afterKey(args(page.pageInfo.endCursor), ['moment', 'uuid'])).toEqual([row.at, row.id]);
  expect(afterKey(args(null), ['moment', 'uuid'])).toBeNull();
  expect(afterKey(args(cursor([-7])), ['integer'])).toEqual([-7]);
  expect(afterKey(args(cursor(['2026-06-01 08:00:00-03:30'])), ['moment'])).toHaveLength(1);
});

test.each([
  ['no cursor', 'nonsense'], ['no list', cursor('x')], ['nothing', cursor(null)], ['too few parts', cursor([])], ['too many', cursor([1, 2])], ['a text for a number', cursor(['1'])],
  ['a fraction', cursor([1.5])], ['more than an integer holds', cursor([2 ** 31])], ['an object', cursor([{}])],
])('%s is refused at its field', (_, forged) => {
  expect(refusal(() => afterKey(args(forged), ['integer']))).toEqual(REFUSED);
});

test.each([
  ['text', 'a\0b'], ['uuid', '0b9c2a8e'], ['uuid', '0B9C2A8E-53E1-4B6C-9D3E-6A3F0F1D2C4B\n'], ['moment', 'infinity'], ['moment', 'now'], ['moment', '2026-02-30 10:00:00+00'], ['moment', '2026-01-01 25:00:00+00'], ['moment', '2026-01-01'],
] as const)('a %s is not %j', (part, value) => {
  expect(refusal(() => afterKey(args(cursor([value])), [part]))).toEqual(REFUSED);
});
