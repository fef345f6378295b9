import { afterEach, beforeAll, expect, vi, test } from 'vitest';
import { testDatabase } from '@tribune/testing';
import { gateWorld } from './gate-world.js';
import { racesOf } from './races.js';

// `npm run prove` asks for 20,000
const ROUNDS = Number(process.env['RACE_ROUNDS'] ?? 1_000);
vi.setConfig({ testTimeout: 60_000 + ROUNDS * 60 });

const db = await testDatabase();
let races: ReturnType<typeof racesOf>;

beforeAll(async () => {
  races = racesOf(db, await gateWorld(db), ROUNDS);
});
afterEach(async () => {
  expect(await db.owner('select fault, count(*)::int from decision.broken_invariant group by fault')).toEqual([]);
});

// by name: what is raced is there only when the company is
test.each([
  'approve ‖ approve: two champions together make it final, every time',
  'approve ‖ amend: final, or amended and waiting; never both',
  'settle ‖ amend: an edit window that ends beside a new revision',
  'settle ‖ raise: an edit window that ends beside a raise to material',
  'settle ‖ revoke: final with the approval, or waiting without it',
  'close ‖ ballot: a ballot counts or is refused, and the tally knows which',
  'close ‖ close: one tally',
  'ballot ‖ ballot: both casts of one member are kept, in order',
  'ballots ‖ ballots: two groups of the same voters, each in its own order',
  'close ‖ ballots: of those cast together each counts or is refused',
  'link ‖ approve: final together with the other, or before there is a link',
  'amend ‖ amend: one next revision',
  'settle ‖ the term ends: consent by who holds the seat, or none',
])('%s', async (name) => {
  await races[name]?.();
});

test('every race is run', () => {
  expect(Object.keys(races)).toHaveLength(13);
});
