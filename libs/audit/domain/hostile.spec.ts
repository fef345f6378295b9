import { expect, test } from 'vitest';
import { isCertificate } from './certificate.js';
import { readJson } from './read-json.js';
import { certificateOf, history } from './sample-files.js';
import { cryptography, faultsOf, linesOf, ours, sealed, trusting, verdictOf, type Sealed } from './sample-record.js';
import { verifyCertificate } from './verify-certificate.js';

type Line = Record<string, unknown>;
const record = sealed([3, 2]);
const lines = linesOf(record) as Line[];
/** The lines with this one changed. */
const withLine = (at: number, change: Line | string): (object | string)[] => lines.with(at, typeof change === 'string' ? (change as never) : { ...lines[at], ...change });
const codesOf = (of: readonly (object | string)[], trusted = trusting) => verdictOf(of, trusted).faults.map(({ code }) => code);
const FIRST = 3;

test('a record without a name, an event or a checkpoint is none', () => {
  for (const origin of ['', ' ', 'tribune/', 'tribune/x', 'tribune/\n', null]) {
    expect(codesOf([{ kind: 'tribune-record', version: 1, origin, keys: [] }, 'anything', '{"x":'])).toEqual(['NoRecord']);
    expect(codesOf(withLine(0, { origin }))).toEqual(['NoRecord']);
  }
  expect(codesOf([lines[0] as Line, { end: { checkpoints: 0, entries: 0 } }])).toEqual(['RecordEmpty']);
  expect(codesOf(linesOf({ ...record, checkpoints: [] }))).toEqual(['CheckpointMissing']);
});

/** A record in which these are told one after the other, and those of these numbers say nothing. */
const silent = (told: readonly [type: string, subject: string, basis: number][], ...numbers: number[]): Sealed => {
  const whole = sealed([told.length], ours, (n) => ({ type: told[n]?.[0] ?? '', subject: told[n]?.[1] ?? '', data: { basis: told[n]?.[2] } }));
  return { ...whole, entries: whole.entries.map((entry) => (numbers.includes(entry.position) ? { ...entry, facts: null, withheld: true } : entry)) };
};

test('an event may be silent only where the record shows a vote for which it can be secret', () => {
  const told = silent([['VoteOpened', 'a', 1], ['BallotCast', 'a', 1], ['VoteReopened', 'a', 2], ['BallotCast', 'a', 2], ['VoteOpened', 'b', 1], ['BallotCast', 'b', 1]], 1, 3, 5);
  expect(verdictOf(linesOf(told))).toMatchObject({ faults: [], withheld: 3, withheldAt: [1, 3, 5], openSince: { decision: 'a', position: 0 } });
  // counted: what was cast in it, and in all votes on that decision before, is secret no longer
  const counted = silent([['VoteOpened', 'a', 1], ['BallotCast', 'a', 1], ['VoteReopened', 'a', 2], ['BallotCast', 'a', 2], ['VoteClosed', 'a', 2], ['Filled', 'c', 1]], 1, 3, 5);
  expect(faultsOf(counted)).toEqual([1, 3, 5].map((position) => ({ code: 'EventSilent', position, event: String(100 + position) })));
  // an earlier vote that was counted opens nothing of a later one
  expect(faultsOf(silent([['VoteOpened', 'a', 1], ['VoteClosed', 'a', 1], ['VoteReopened', 'a', 2], ['BallotCast', 'a', 2]], 3))).toEqual([]);
  // withdrawn before it was counted: nobody is told who had voted
  expect(faultsOf(silent([['VoteOpened', 'a', 1], ['BallotCast', 'a', 1], ['DecisionWithdrawn', 'a', 0]], 1))).toEqual([]);
  expect(faultsOf(silent([['VoteOpened', 'a', 1], ['BallotCast', 'a', 1], ['DecisionFinal', 'a', 1]], 1))).toMatchObject([{ code: 'EventSilent' }]);
  expect(faultsOf(silent([['Filled', 'a', 1], ['Filled', 'a', 1]], 0))).toMatchObject([{ code: 'EventSilent', position: 0 }]);
  // who votes in the moment of the opening may stand before it, but nothing that happened long before may be hidden behind it
  const before = (many: number) => silent([...Array.from({ length: many }, (): [string, string, number] => ['Filled', 'a', 1]), ['VoteOpened', 'a', 1]], 0);
  expect(faultsOf(before(100))).toEqual([]);
  expect(faultsOf(before(101))).toMatchObject([{ code: 'EventSilent', position: 0 }]);
  for (const withheld of ['no', [], {}, -1, 1, false, null]) expect(faultsOf({ ...told, entries: told.entries.map((entry) => (entry.position === 5 ? { ...entry, withheld: withheld as never } : entry)) }).map(({ code }) => code)).toEqual(['NotSealed', 'EventRemoved']);
});

test('every place is the one after the place before', () => {
  const zeros = lines.map((line) => ('position' in line ? { ...line, position: 0 } : line));
  expect(codesOf(zeros)).toEqual(Array(4).fill('PlaceFalse'));
  for (const position of [0, -1, 1]) expect(verdictOf(withLine(FIRST + 2, { position })).faults).toEqual([{ code: 'PlaceFalse', line: FIRST + 3, position, expected: 2 }]);
});

test('checkpoints grow, name nobody who has not signed, and cover every event', () => {
  const [one, two] = record.checkpoints as [string, string];
  expect(faultsOf({ ...record, checkpoints: [two, one] })).toEqual([{ code: 'CheckpointUnordered', checkpoint: 2 }]);
  expect(faultsOf({ ...record, checkpoints: [one, one, two] })).toEqual([{ code: 'CheckpointUnordered', checkpoint: 2 }]);
  expect(faultsOf({ ...record, checkpoints: [one] })).toEqual([{ code: 'NotCovered', from: 3, until: 5 }]);
  expect(faultsOf({ ...record, checkpoints: [one, `${two}— KPMG ${two.slice(-94)}`] })).toMatchObject([{ code: 'CheckpointMalformed', checkpoint: 2 }, { code: 'NotCovered' }]);
  const keys = lines[0]?.['keys'] as string[];
  for (const named of [[], ['junk'], [...keys, 'junk'], [...keys, ...keys], Array(100_000).fill('junk')]) expect(codesOf(withLine(0, { keys: named }))).toEqual(['KeysOther']);
  expect(codesOf(withLine(1, { size: 3, key: keys[0] }))).toEqual(['NotSealed', 'NotSealed']);
});

test('one cause is named once', () => {
  const deep = `{"position":1,"x":${'['.repeat(100)}${']'.repeat(100)}}`;
  for (const [line, code] of [[deep, 'NotReadable'], ['', 'NotReadable'], ['{"n": 1.0000000000000000001}', 'NotReadable'], ['{"a":1,"a":1}', 'SaidTwice']] as const) {
    for (const at of [FIRST, FIRST + 1, FIRST + 4, lines.length - 1]) expect(verdictOf(withLine(at, line)).faults).toEqual([{ code, line: at + 1 }]);
  }
  expect(codesOf(lines.slice(0, -1))).toEqual(['FileCut']);
  expect(codesOf([...lines.slice(0, -1), { end: { checkpoints: 2, entries: 6 } }])).toEqual(['CountsOther']);
});

test('in a record full of holes each is one fault, and no more than a thousand are named', () => {
  const [entry] = record.entries;
  const { faults, unnamed } = verdictOf([...lines.slice(0, FIRST), ...Array.from({ length: 20_000 }, (_, n) => ({ ...entry, position: n * 999 }))]);
  expect([faults.length, faults.length + unnamed]).toEqual([1_000, 20_000]);
  expect(faults[0]).toEqual({ code: 'EventsRemoved', from: 1, until: 999 });
});

test('numbers are those that are written, and letters are whole', () => {
  for (const number of ['4.99999999999999999999', '58.0000000000000000001', '1.0000000000000000001', '-0', '-0.0', '1e400', '1e-400', '9007199254740993', `1${'0'.repeat(100)}`, `0.${'0'.repeat(400)}1`]) expect([number, readJson(`[${number}]`)]).toEqual([number, { refused: 'NOT_READABLE' }]);
  for (const number of ['0', '-1', '58.0', '5.8e1', '580e-1', '0.1', '1.5e-7', '1e21', '9007199254740991', '0.30000000000000004', '0.0']) expect(readJson(`[${number}]`)).toEqual({ value: [Number(number)] });
  for (const half of ['"\\ud800"', '"\\udc00\\ud800"', '{"\\ud800": 1}', '"\ud800"']) expect(readJson(half)).toEqual({ refused: 'NOT_READABLE' });
  expect(readJson('["\\ud83d\\ude00", "\\\\ud800", "\ufffd", ""]')).toEqual({ value: ['😀', '\\ud800', '\ufffd', ''] });
});

test('a text as long as a file is read', () => {
  for (const text of ['x'.repeat(9_000_000), '"'.repeat(4_000_000), '\\'.repeat(4_000_000)]) expect(readJson(JSON.stringify({ text }))).toEqual({ value: { text } });
});

test('a certificate that says anything at all is answered', () => {
  const certificate = certificateOf(history());
  const last = certificate.events.at(-1);
  for (const consents of [{}, true, 0, null, [null], [1], [{}], 'x', [[]], undefined]) {
    const changed = { ...certificate, events: certificate.events.with(-1, { ...last, facts: { ...last?.facts, data: { ...last?.facts.data, consents } } } as never) };
    expect(verifyCertificate(cryptography, changed, trusting).faults.map(({ code }) => code)).toEqual(['ProofFalse', 'NotFinal']);
  }
  expect([{ ...certificate, decision: null }, { ...certificate, events: {} }, { ...certificate, keys: [1] }, { ...certificate, organization: [] }].map(isCertificate)).toEqual([false, false, false, false]);
  expect(verifyCertificate(cryptography, { ...certificate, events: [...certificate.events, ...certificate.events] }, trusting).faults.map(({ code }) => code)).toContain('EventUnordered');
});
