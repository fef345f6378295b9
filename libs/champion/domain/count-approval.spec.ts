import { expect, test } from 'vitest';
import fc from 'fast-check';
import { countApproval, seedMatches, type CountedBallot } from './count-approval.js';
import { sha256, fromHex } from './sha256.js';

const [ada, bea, cid] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222', '33333333-3333-4333-8333-333333333333'] as const;
const all = [ada, bea, cid].map((key) => ({ key, stood: true }));
const seed = 'ab'.repeat(32);
const ballots = (...approved: string[][]): CountedBallot[] => approved.map((keys, at) => ({ receiptHash: sha256(Uint8Array.of(at)), approved: keys }));
const elected = (count: ReturnType<typeof countApproval>) => count.lines.filter((line) => line.elected).map(({ key }) => key);

test('a candidate needs more approvals than there are ballots for none of these', () => {
  const count = countApproval(all, ballots([ada], [ada, bea], [], [ada]), 3, seed);
  expect(count.noneVotes).toBe(1);
  expect(elected(count)).toEqual([ada]);
});

test('a sole nominee loses against none of these', () => {
  expect(elected(countApproval([{ key: ada, stood: true }], ballots([ada], [], []), 3, seed))).toEqual([]);
});

test('without ballots nobody is elected', () => {
  expect(elected(countApproval(all, [], 3, seed))).toEqual([]);
});

test('no more are elected than there are places', () => {
  expect(elected(countApproval(all, ballots([ada, bea, cid], [ada, bea], [ada]), 2, seed))).toEqual([ada, bea]);
});

test('who was no longer free to stand leaves the place to the next', () => {
  const count = countApproval([{ key: ada, stood: false }, ...all.slice(1)], ballots([ada, bea, cid], [ada, bea], [ada]), 1, seed);
  expect(elected(count)).toEqual([bea]);
  expect(count.lines[0]).toMatchObject({ key: ada, place: 1, elected: false });
});

test('a tie is told where it decided something, and only there', () => {
  expect(countApproval(all, ballots([ada, bea], [ada, bea]), 3, seed).tieBroken).toBe(true);
  expect(countApproval(all, ballots([ada], [ada]), 3, seed).tieBroken).toBe(false);
  expect(countApproval(all, ballots([ada, bea, cid], [ada, bea, cid], [ada]), 1, seed).tieBroken).toBe(false);
});

test('another seed, or one more ballot, draws the tie anew', () => {
  const orders = new Set(Array.from({ length: 64 }, (_, at) => countApproval(all, ballots([...[ada, bea, cid]]), 3, sha256(Uint8Array.of(at))).lines.map(({ key }) => key).join()));
  expect(orders.size).toBeGreaterThan(3);
});

test('the order in which ballots are listed changes nothing', () => {
  const cast = ballots([ada, bea], [bea], [cid, ada], []);
  fc.assert(fc.property(fc.shuffledSubarray(cast, { minLength: cast.length }), (shuffled) => {
    expect(countApproval(all, shuffled, 3, seed)).toEqual(countApproval(all, cast, 3, seed));
  }));
});

test('approving one more candidate never costs another a vote', () => {
  fc.assert(fc.property(fc.array(fc.subarray([ada, bea, cid]), { maxLength: 30 }), (approvals) => {
    const before = countApproval(all, ballots(...approvals, [ada]), 3, seed);
    const after = countApproval(all, ballots(...approvals, [ada, bea]), 3, seed);
    const of = (count: typeof before, key: string) => count.lines.find((line) => line.key === key)?.approvals;
    expect(of(after, ada)).toBe(of(before, ada));
    expect(of(after, bea)).toBe((of(before, bea) ?? 0) + 1);
  }));
});

test('a seed is checked against its commitment', () => {
  expect(seedMatches(seed, sha256(fromHex(seed)))).toBe(true);
  expect(seedMatches(seed, sha256(fromHex('00')))).toBe(false);
});
