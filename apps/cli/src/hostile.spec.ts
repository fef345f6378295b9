import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { NOTHING } from '@tribune/audit/domain';
import { afterAll, expect, test } from 'vitest';
import { LONGEST } from './lines-of.js';
import { run } from './run.js';
import { said } from './said.js';

const scratch = mkdtempSync(path.join(tmpdir(), 'tribune-hostile-'));
afterAll(() => rmSync(scratch, { recursive: true }));
const fileOf = (content: string | Buffer): string => (writeFileSync(path.join(scratch, 'file'), content), path.join(scratch, 'file'));
const faultsIn = async (content: string | Buffer, ...more: string[]) => {
  const { code, output } = await run(['verify', fileOf(content), '--json', ...more]);
  return [code, ...(JSON.parse(output) as { faults: object[] }).faults];
};

const organization = '018f0000-0000-7000-8000-000000000001';
const head = JSON.stringify({ kind: 'tribune-record', version: 1, origin: `tribune/${organization}`, organization: 'Northwind Air', exportedAt: '2026-11-22T10:05:00.000Z', keys: [] });
const end = '{"end":{"checkpoints":0,"entries":0}}';
const certificate = {
  kind: 'tribune-certificate', version: 1, origin: `tribune/${organization}`, organization: { id: organization, name: 'Northwind Air' }, issuedAt: '2026-11-22T10:05:00.000Z', decision: { id: 'x', number: 1, revision: 1, text: '' }, keys: [],
  checkpoint: 'none', events: [],
};

test('a text of many megabytes, wherever it stands, is answered', async () => {
  const long = 'x'.repeat(9_000_000);
  for (const changed of [{ decision: { ...certificate.decision, text: long } }, { checkpoint: long }, { checkpoint: `${long}\n\n— ${long} ${long.slice(0, 100)}\n` }, { keys: [`${long}+00000000+${long}`] }]) {
    expect(await faultsIn(JSON.stringify({ ...certificate, ...changed }))).toContainEqual({ code: 'CheckpointMalformed', checkpoint: 1 });
  }
  expect(await faultsIn(`${head}\n${JSON.stringify({ checkpoint: `tribune/${long}` })}`)).toContainEqual({ code: 'CheckpointMalformed', checkpoint: 1 });
});

test('whatever breaks this program is said in the form that was asked for', async () => {
  const file = 'a\u0000file';
  expect(JSON.parse((await run(['verify', file, '--json'])).output)).toMatchObject({ faults: [{ code: 'NotVerifiable', why: expect.stringContaining('null bytes') }] });
  expect(await run(['verify', file])).toEqual({ code: 1, output: expect.stringMatching(/^NOT VERIFIED\.\n {2}- This file cannot be verified: /) });
});

test('a line that is longer than any is passed over, and a mark within the text is not', async () => {
  expect(await faultsIn(`${head}\n${'x'.repeat(LONGEST + 200_000)}\n${end}`)).toEqual([1, { code: 'NotReadable', line: 2 }, { code: 'RecordEmpty' }]);
  expect(await faultsIn(`\ufeff${head}\n\ufeff${end}`)).toEqual([1, { code: 'NotReadable', line: 2 }, { code: 'RecordEmpty' }]);
  expect(await faultsIn(`\ufeff\ufeff${head}\n${end}`)).toEqual([1, { code: 'NoRecord' }]);
});

test('what was given beside the file and cannot be used is named, and why', async () => {
  const given = async (file: string) => (await run(['verify', fileOf(`${head}\n${end}`), '--known', file])).output.split('\n').slice(0, 2);
  const [none, other] = [path.join(scratch, 'none'), path.join(scratch, 'other')];
  expect(await given(none)).toEqual(['NOT VERIFIED.', `  - ${none}, given with --known, is not there.`]);
  expect(await given(scratch)).toEqual(['NOT VERIFIED.', `  - ${scratch}, given with --known, is a folder, not a file.`]);
  writeFileSync(other, 'remember the milk');
  expect(await given(other)).toEqual(['NOT VERIFIED.', `  - ${other}, given with --known, holds no checkpoint.`]);
  writeFileSync(other, Buffer.from('tribune/x', 'utf16le'));
  expect(await given(other)).toEqual(['NOT VERIFIED.', `  - ${other}, given with --known, is not written in UTF-8.`]);
  expect((await run(['verify', '-', '--known', '-'])).code).toBe(2);
  expect(await faultsIn(head, '--grown', other)).toEqual([1, { code: 'GrownNotReadable', file: other, why: 'NOT_UTF8' }]);
});

test('what could not be compared is not said to be wrong, and what a file says moves no cursor', () => {
  expect(said({ ...NOTHING, faults: [{ code: 'NotCompared', kept: 3, sizes: [5] }] })).toMatch(/^NOT VERIFIED\.\n/);
  expect(said({ ...NOTHING, faults: [{ code: 'KeyUnknown', checkpoint: 0 }] })).toMatch(/^NOT VERIFIED\.\n/);
  expect(said({ ...NOTHING, faults: [{ code: 'FileCut' }, { code: 'NotCompared', kept: 3, sizes: [5] }] })).toMatch(/^NOT AS IT WAS SEALED: 2 faults\.\n/);
  expect(said({ ...NOTHING, faults: [{ code: 'NotSealed', field: '\u001b[2J\rRight: all of it\u202e', line: 4 }] })).toContain('Line 4 says “\ufffd[2J\ufffdRight: all of it\ufffd”');
  expect(said({ ...NOTHING, faults: Array(1000).fill({ code: 'NotSealed', field: 'x' }), unnamed: 20 })).toMatch(/^NOT AS IT WAS SEALED: 1020 faults\.[^]*and 970 more: --json names the first 1000\.\n$/);
});

test('by a key that came with the file nothing is simply right, and where it is silent is said', () => {
  const right = { ...NOTHING, kind: 'RECORD', origin: 'tribune/x', faults: [], events: 20, checkpoints: 2, keys: ['tribune/x+1+2'] } as const;
  expect(said(right)).toMatch(/^Right, if the key below is the organization’s own \(compare .*\): 20 events, each as it was sealed/);
  for (const sure of [{ pinned: true }, { kept: true }]) expect(said({ ...right, ...sure })).toMatch(/^Right: 20 events/);
  expect(said({ ...right, pinned: true, withheld: 12, withheldAt: [4, 5] })).toContain('8 of them were looked at, each as it was sealed; 12 say nothing yet (number 5, 6 …)');
  expect(said({ ...right, withheld: 1, withheldAt: [4], openSince: { decision: 'x', position: 3, at: '2026-11-22' } })).toContain('The oldest vote that is open here was opened at 2026-11-22 (number 4, decision x)');
});
