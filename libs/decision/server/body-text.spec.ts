import { expect, test } from 'vitest';
import { bodyOf, countWords, EMPTY_BODY } from '@tribune/decision/domain';
import { isUsableText } from '@tribune/kernel/domain';
import { testDatabase } from '@tribune/testing';
import fc from 'fast-check';

const db = await testDatabase();
const space = fc.constantFrom(' ', '\t', '\n', '\r\n', '\f', '\v', '\u00a0', '\u2003', '\u2028', '\u3000', '\u200b');
const words = fc.array(fc.oneof(space, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 })), { maxLength: 20 }).map((parts) => parts.join('')).filter(isUsableText);

test('SQL and TypeScript count the same words, in 3,000 seeded texts', async () => {
  const texts = fc.sample(words, { numRuns: 3000, seed: 7 });
  const counted = await db.owner<{ n: number }>('select decision.count_words(t) as n from unnest($1::text[]) with ordinality u(t, o) order by o', [texts]);
  expect(texts.flatMap((text, at) => (counted[at]?.n === countWords(text) ? [] : [{ text: JSON.stringify(text), sql: counted[at]?.n, here: countWords(text) }]))).toEqual([]);
});

test('SQL and TypeScript write the same canonical text, in 2,000 seeded bodies', async () => {
  const text = fc.string({ unit: 'binary', maxLength: 30 }).filter(isUsableText);
  const bodies = fc.sample(
    fc.record({ title: text, whatChanges: text, easier: words, background: text, conditions: fc.array(text, { maxLength: 3 }), amounts: fc.array(fc.record({ label: text, currency: text, minorUnits: fc.integer() }), { maxLength: 2 }) }),
    { numRuns: 2000, seed: 7 },
  ).map((fields) => bodyOf({ ...EMPTY_BODY, reviewOn: '2027-03-01', ...fields }));
  const different = await db.owner<{ t: string }>('select t from unnest($1::text[]) t where kernel.canonical(t::jsonb) <> t', [bodies]);
  expect(different).toEqual([]);
});
