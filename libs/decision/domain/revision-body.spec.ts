import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { canonical } from '@tribune/kernel/domain';
import fc from 'fast-check';
import { bodyOf, classOf, EMPTY_BODY, fieldsOf, hashOf, lacksOf, type BodyFields } from './revision-body.js';
import { countWords } from './word-count.js';

const fixtures = path.join(import.meta.dirname, 'fixtures/jcs');
const read = (folder: string, file: string) => readFileSync(path.join(fixtures, folder, file), 'utf8');

describe('canonical JSON (RFC 8785) gives the published bytes', () => {
  for (const file of readdirSync(path.join(fixtures, 'input'))) test(file, () => expect(canonical(JSON.parse(read('input', file)) as object)).toBe(read('output', file)));
});

const fields: BodyFields = {
  ...EMPTY_BODY,
  title: 'Rebook by yourself', whatChanges: 'You change a flight without calling.', easier: 'No queue.', background: '', touchPointIds: ['b', 'a'],
  stances: [{ constituencyId: 'k2', stance: 'UNAFFECTED', reason: 'Nothing changes for staff.' }, { constituencyId: 'k1', stance: 'AFFECTS', reason: null }],
  measures: [{ name: 'NPS', from: '12', to: '20', by: '2027-12-31' }], conditions: ['Until the end of 2027'], amounts: [{ label: 'App', currency: 'EUR', minorUnits: 12_000_00 }], effectiveOn: '2027-03-01', reviewOn: null,
};

test('form fields and canonical text are the same thing', () => {
  const text = bodyOf(fields);
  expect(text).toBe(canonical(JSON.parse(text) as object));
  expect(bodyOf(fieldsOf(text))).toBe(text);
  expect(fieldsOf(text)).toMatchObject({ title: fields.title, touchPointIds: ['a', 'b'], amounts: fields.amounts, effectiveOn: '2027-03-01' });
});

test('there and back again for whatever people type', () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.trim());
  fc.assert(
    fc.property(fc.record({ title: words, whatChanges: words, easier: words, background: words }), fc.uniqueArray(fc.uuid()), (prose, touchPointIds) => {
      const text = bodyOf({ ...fields, ...prose, touchPointIds });
      expect(fieldsOf(text)).toMatchObject({ ...prose, touchPointIds: [...touchPointIds].sort() });
    }),
  );
});

test('an edit is editorial when prose alone has changed (D3)', () => {
  const before = bodyOf(fields);
  expect(classOf(before, bodyOf({ ...fields, title: 'Rebook yourself', background: 'Asked for by 412 people.' }))).toBe('EDITORIAL');
  expect(classOf(before, bodyOf({ ...fields, touchPointIds: ['a', 'b', 'a'] }))).toBe('EDITORIAL');
  const material: Partial<BodyFields>[] = [{ touchPointIds: ['a'] }, { effectiveOn: null }, { conditions: [] }, { measures: [] }, { amounts: [] }, { reviewOn: '2027-09-01' }, { stances: fields.stances.slice(0, 1) },
    { supersedesIds: ['d1'] }, { embargoUntil: '2027-02-01' }, { options: ['Vouchers', 'Cash'] }];
  for (const change of material) expect(classOf(before, bodyOf({ ...fields, ...change }))).toBe('MATERIAL');
});

test('the hash is the SHA-256 of the bytes', async () => {
  expect(await hashOf('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(await hashOf('ü')).toBe('607474ca475a9724d7360aba71a56d5df77e61350e3f724cfa1f46e857e2d85f');
});

test('a proposal names its four fields, in at most 60 words', () => {
  expect(lacksOf(fields)).toEqual([]);
  expect(lacksOf({ ...fields, easier: '  ' })).toEqual([{ code: 'FieldMissing', data: { field: 'easier' } }]);
  expect(lacksOf({ ...fields, touchPointIds: [] })).toEqual([{ code: 'FieldMissing', data: { field: 'touchPoints' } }]);
  expect(lacksOf({ ...fields, whatChanges: 'word '.repeat(61) })).toEqual([{ code: 'TooManyWords', data: { field: 'whatChanges', words: 61, maximum: 60 } }]);
  expect(lacksOf({ ...fields, whatChanges: 'word '.repeat(60) })).toEqual([]);
  expect(lacksOf(EMPTY_BODY).map(({ data }) => data['field'])).toEqual(['title', 'whatChanges', 'easier', 'touchPoints']);
});

test('words are runs of anything but white space', () => {
  expect(['', ' \t\n', 'one', ' one  two\u00a0three\u2003four\r\nfive '].map(countWords)).toEqual([0, 0, 1, 5]);
});
