import { expect, test } from 'vitest';
import { canonical } from '@tribune/kernel/domain';
import { testDatabase } from '@tribune/testing';
import fc from 'fast-check';

const db = await testDatabase();

const ascii = fc.string({ unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)), maxLength: 12 });
// PostgreSQL stores no NUL and no lone surrogate
const text = fc.string({ unit: 'binary', maxLength: 30 }).filter((value) => !value.includes('\0'));
const documents = fc.object({ key: ascii, values: [text, fc.maxSafeInteger(), fc.boolean(), fc.constant(null)], maxDepth: 4 });

test('SQL and TypeScript write the same canonical JSON (RFC 8785), for any document that Tribune writes', async () => {
  const samples = fc.sample(documents, { numRuns: 1_000, seed: 8785 });
  const written = await db.owner<{ text: string }>('select kernel.canonical(d::jsonb) as text from unnest($1::text[]) with ordinality as u(d, n) order by n', [samples.map((sample) => JSON.stringify(sample))]);
  expect(written.map((row) => row.text)).toEqual(samples.map(canonical));
});

test('what JSON numbers cannot hold exactly, and keys that sort in two ways, are refused rather than guessed', async () => {
  for (const document of ['{"a": 1.5}', '{"a": 9007199254740992}', '{"a": 1e30}', '{"é": 1}']) {
    await expect(db.owner('select kernel.canonical($1::jsonb)', [document])).rejects.toThrow();
  }
});
