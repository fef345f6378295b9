import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ballotsAsBlt, ballotsAsJson, BALLOTS_FORMAT, type PublishedElection } from './ballot-files.js';
import { countApproval, seedMatches, type CountedBallot } from './count-approval.js';
import { fromHex, sha256, sha256OfText } from './sha256.js';

const golden = (name: string) => readFileSync(path.join(import.meta.dirname, 'fixtures', name), 'utf8');
const keys = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222', '33333333-3333-4333-8333-333333333333', '44444444-4444-4444-8444-444444444444'] as const;
const [clara, dimitri, ayumi, liam] = keys;
const names: Readonly<Record<string, string>> = { [clara]: 'Clara Sandström', [dimitri]: 'Dimitri "Mitya" Volkov', [ayumi]: 'Ayumi\n Ito', [liam]: 'Liam O\'Neill' };
const approved = [[clara, dimitri], [clara], [], [dimitri, clara], [clara, dimitri, ayumi, liam], [ayumi], [], [clara, dimitri], [clara]];
const ballots: CountedBallot[] = approved.map((each, at) => ({ receiptHash: sha256OfText(`receipt ${at}`), approved: each }));
const seed = 'ab'.repeat(32);
const candidates = keys.map((key) => ({ key, stood: key !== liam }));
const count = countApproval(candidates, ballots, 3, seed);
const election: PublishedElection = {
  title: 'Northwind Air: champion of the customers', electorate: 12, voted: count.voted, noneVotes: count.noneVotes, places: 3, ballotsHash: count.ballotsHash, seed, seedCommitment: sha256(fromHex(seed)),
  lines: count.lines.map((line) => ({ ...line, name: names[line.key] ?? '', stood: line.key !== liam })),
};

test('a BLT file is, byte for byte, what OpenSTV reads', () => {
  expect(ballotsAsBlt(election, ballots, 'None of these')).toBe(golden('ballots.blt'));
});

test('counted from the BLT file alone, the approvals are those that were published', () => {
  const rows = golden('ballots.blt').split('\n');
  const [total, seats] = (rows[0] ?? '').split(' ').map(Number);
  expect([total, seats]).toEqual([keys.length + 1, 3]);
  const counted = rows.slice(2, rows.indexOf('0')).map((row) => row.split(' '));
  const approvals = (number: number) => counted.reduce((sum, [weight, kind]) => sum + ((kind ?? '').split('=').includes(String(number)) ? Number(weight) : 0), 0);
  expect(election.lines.map((_, at) => approvals(at + 1))).toEqual(election.lines.map((line) => line.approvals));
  expect(approvals(keys.length + 1)).toBe(count.noneVotes);
  expect(counted.reduce((sum, [weight]) => sum + Number(weight), 0)).toBe(count.voted);
});

test('a JSON file holds each receipt once, in an order that tells nothing, and is counted again from itself', () => {
  const text = ballotsAsJson(election, ballots);
  expect(text).toBe(golden('ballots.json'));
  expect(ballotsAsJson(election, [...ballots].reverse())).toBe(text);
  const file = JSON.parse(text) as PublishedElection & { format: string; candidates: PublishedElection['lines']; ballots: CountedBallot[] };
  expect(file.format).toBe(BALLOTS_FORMAT);
  const again = countApproval(file.candidates, file.ballots, file.places, file.seed);
  expect(again).toEqual(count);
  expect(again.ballotsHash).toBe(file.ballotsHash);
  expect(again.lines.map(({ key, approvals, place, elected }) => ({ key, approvals, place, elected }))).toEqual(file.candidates.map(({ key, approvals, place, elected }) => ({ key, approvals, place, elected })));
  expect(seedMatches(file.seed, file.seedCommitment)).toBe(true);
  expect(file.ballots.map(({ receiptHash }) => receiptHash)).toContain(sha256OfText('receipt 3'));
});

test('no more seats than names, and nobody withdrawn where all were free to stand', () => {
  const sole = { ...election, lines: election.lines.slice(0, 1) };
  expect(ballotsAsBlt(sole, [{ receiptHash: 'x', approved: [clara] }], 'None of these').split('\n').slice(0, 3)).toEqual(['2 2', '1 1 0', '0']);
});
