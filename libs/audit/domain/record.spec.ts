import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toHex } from './bytes.js';
import { eventLeaf, type LeafFacts } from './event-leaf.js';
import { readJson } from './read-json.js';
import type { RecordEntry } from './record-file.js';
import { cryptography, faultsOf, keyPair, ours, sealed, sha256, type Sealed } from './sample-record.js';
import { RecordVerifier } from './verify-record.js';

const renumbered = (entries: readonly RecordEntry[]): RecordEntry[] => entries.map((entry, position) => ({ ...entry, position }));
const batches = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 8 });
/** A record, and one of its places. */
const recordAndPlace = batches.map((lengths) => sealed(lengths)).chain((record) => fc.tuple(fc.constant(record), fc.nat(record.entries.length - 1)));
const replaced = (entries: readonly RecordEntry[], at: number, change: (entry: RecordEntry) => RecordEntry): RecordEntry[] => entries.map((entry) => (entry.position === at ? change(entry) : entry));
/** The events between the last signed head that is right before a place, and the first after it. */
const around = ({ checkpoints }: Sealed, at: number): { from: number; until: number } => {
  const sizes = checkpoints.map((note) => Number(note.split('\n')[1]));
  return { from: Math.max(0, ...sizes.filter((size) => size <= at)), until: sizes.find((size) => size > at) ?? 0 };
};

test('a record that nobody has touched is what was sealed', () => {
  fc.assert(fc.property(recordAndPlace, ([record]) => { expect(faultsOf(record)).toEqual([]); }), { numRuns: 30 });
});

test('an event that was altered is named; with its leaf made anew, the events of its seal are', () => {
  fc.assert(fc.property(recordAndPlace, ([record, at]) => {
    const altered = (facts: LeafFacts | null): LeafFacts | null => facts && { ...facts, data: { n: 'something else' } };
    expect(faultsOf({ ...record, entries: replaced(record.entries, at, (entry) => ({ ...entry, facts: altered(entry.facts) })) })).toMatchObject([{ code: 'EventAltered', position: at, event: String(100 + at) }]);
    const hidden = replaced(record.entries, at, (entry) => { const facts = altered(entry.facts); return { ...entry, facts, leaf: facts ? toHex(eventLeaf(sha256, facts)) : '' }; });
    expect(faultsOf({ ...record, entries: hidden })).toEqual([{ code: 'RecordAltered', ...around(record, at) }]);
  }), { numRuns: 60 });
});

test('an event that was removed is named: its facts, its place too, and with all others moved up the events of its seal', () => {
  fc.assert(fc.property(recordAndPlace, ([record, at]) => {
    expect(faultsOf({ ...record, entries: replaced(record.entries, at, (entry) => ({ ...entry, facts: null })) })).toEqual([{ code: 'EventRemoved', position: at, event: String(100 + at) }]);
    const gone = record.entries.filter(({ position }) => position !== at);
    const last = at === record.entries.length - 1;
    expect(faultsOf({ ...record, entries: gone })).toEqual(last ? [{ code: 'TailCut', from: at, until: at + 1 }] : [{ code: 'EventRemoved', position: at, event: null }]);
    const closed = faultsOf({ ...record, entries: renumbered(gone) });
    expect(closed.at(-1)).toMatchObject({ code: 'TailCut', until: record.entries.length });
    if (around(record, at).until < record.entries.length) expect(closed[0]).toEqual({ code: 'RecordAltered', ...around(record, at) });
  }), { numRuns: 60 });
});

test('two events that changed places are named', () => {
  fc.assert(fc.property(recordAndPlace, fc.nat(40), ([record, one], step) => {
    const other = (one + step) % record.entries.length;
    fc.pre(one !== other);
    const [first, second] = [record.entries[one], record.entries[other]];
    const entries = renumbered(record.entries.map((entry, at) => (at === one && second ? second : at === other && first ? first : entry)));
    const [low, high] = [Math.min(one, other), Math.max(one, other)];
    expect(faultsOf({ ...record, entries })).toMatchObject([{ code: 'EventsReordered', positions: [low, high] }]);
  }), { numRuns: 60 });
});

test('a tail that was cut is named by the checkpoints that are left, or by one that somebody kept', () => {
  fc.assert(fc.property(recordAndPlace, ([record, at]) => {
    const size = record.entries.length;
    const entries = record.entries.slice(0, at);
    expect(faultsOf({ ...record, entries }).at(-1)).toEqual({ code: 'TailCut', from: at, until: size });
    const { from } = around(record, at);
    const cut = { entries: record.entries.slice(0, from), checkpoints: record.checkpoints.filter((note) => Number(note.split('\n')[1]) <= from) };
    expect(faultsOf(cut)).toEqual(from === 0 ? [{ code: 'RecordEmpty' }] : []);
    expect(faultsOf(cut, { keys: [ours.key], checkpoints: record.checkpoints.slice(-1) })).toEqual([{ code: 'TailCut', from, until: size }]);
  }), { numRuns: 40 });
});

test('what was added, signed by another, cut off or is no record is said', () => {
  const record = sealed([3, 2]);
  const [first] = record.entries;
  const forged = sealed([3, 2], keyPair());
  expect(faultsOf(record, undefined, [{ unsealed: { ...(first?.facts as LeafFacts), id: '999' } }])).toMatchObject([{ code: 'EventAdded', event: '999' }]);
  expect(faultsOf(forged).map(({ code }) => code)).toEqual(['KeyUnknown', 'KeyUnknown']);
  expect(faultsOf({ ...record, checkpoints: [record.checkpoints[0] ?? '', (record.checkpoints[1] ?? '').replace('\n5\n', '\n4\n')] }).map(({ code }) => code)).toEqual(['SignatureFalse', 'NotCovered']);
  expect(faultsOf({ entries: [...record.entries, { ...(first as RecordEntry), position: 5, event: '105' }], checkpoints: record.checkpoints }).map(({ code }) => code)).toEqual(['EventAltered', 'NotCovered']);
  expect(faultsOf({ ...record, checkpoints: [] })).toEqual([{ code: 'CheckpointMissing' }]);
  const verifier = new RecordVerifier(cryptography);
  for (const line of [{ hello: 'there' }, 7, null]) verifier.take(line);
  expect(verifier.verdict().faults).toEqual([{ code: 'NoRecord' }]);
  expect(new RecordVerifier(cryptography).verdict().faults).toEqual([{ code: 'FileEmpty' }]);
  // a place so far away that all before it cannot be named one by one
  expect(faultsOf({ ...record, entries: [first as RecordEntry, { ...(first as RecordEntry), position: 2 ** 52 }] })).toContainEqual({ code: 'EventsRemoved', from: 1, until: 2 ** 52 });
  // beside what was sealed nothing may stand
  expect(faultsOf({ ...record, entries: record.entries.map((entry) => (entry.position === 1 && entry.facts ? { ...entry, facts: { ...entry.facts, remark: 'carried' } } : entry)) })).toMatchObject([{ code: 'EventAltered', position: 1 }]);
});

test('what two programs could read in two ways is not taken for read', () => {
  expect(readJson('{"a": [1, -2.5e3, "\\"", {"b": {}}], "b": "a:{"}')).toEqual({ value: { a: [1, -2500, '"', { b: {} }], b: 'a:{' } });
  expect(['{"a": 1, "a": 1}', '{"x": [{"carried": false, "\\u0063arried": true}]}'].map(readJson)).toEqual([{ refused: 'SAID_TWICE' }, { refused: 'SAID_TWICE' }]);
  const [deep, wide] = [`${'['.repeat(100_000)}${']'.repeat(100_000)}`, '[{"a":1},{"a":1}]'];
  expect(['', '{', 'nothing', '[1e999]', '[9007199254740993]', '{"a":1}\u0000', deep].map(readJson)).toEqual(Array(7).fill({ refused: 'NOT_READABLE' }));
  expect(readJson(wide)).toEqual({ value: [{ a: 1 }, { a: 1 }] });
});
