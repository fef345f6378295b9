import { afterEach, beforeAll, expect, vi, test } from 'vitest';
import { testDatabase } from '@tribune/testing';
import { bodyOf, gateWorld, type GateWorld } from './gate-world.js';
import { race, type Side } from './race.js';
import { seedApprovals, seedDecisions, type Seeded, type Stage } from './seeded-decisions.js';

// `npm run prove` asks for 20,000
const ROUNDS = Number(process.env['RACE_ROUNDS'] ?? 1_000);
vi.setConfig({ testTimeout: 60_000 + ROUNDS * 60 });

const db = await testDatabase();
let world: GateWorld;
let decisions: Seeded[];

beforeAll(async () => {
  world = await gateWorld(db);
});
afterEach(async () => {
  expect(await db.owner('select fault, count(*)::int from decision.broken_invariant group by fault')).toEqual([]);
});

/** Seeds the decisions; `answered` are who has approved them before the race. */
const seed = async (stage: Stage, editorial = false, ...answered: ('champion' | 'staffChampion')[]): Promise<void> => {
  decisions = await seedDecisions(db, world, ROUNDS, stage, editorial);
  for (const who of answered) await seedApprovals(db, world, decisions, who, editorial ? 2 : 1);
};
const on = (at: number): Seeded => decisions[at] ?? { id: '', hash: Buffer.alloc(0) };
const states = async (): Promise<Record<string, number>> =>
  Object.fromEntries((await db.owner<{ state: string; n: number }>('select state, count(*)::int as n from decision.decision where id = any ($1) group by state', [decisions.map(({ id }) => id)])).map(({ state, n }) => [state, n]));

const answer = (who: string, constituency: () => string, kind: string, revision = 1): Side => (client, at) =>
  client.query(`select decision.approve_decision($1, $2, $3, $4, $5, $6, 'Asked nobody.')`, [world.tokens[who], on(at).id, constituency(), revision, on(at).hash, kind]);
const champion = (revision = 1) => answer('champion', () => world.customers, 'APPROVE', revision);
const staffChampion = (revision = 1) => answer('staffChampion', () => world.employees, 'WAIVE', revision);
const amend = (background: string, kind = 'MATERIAL', who = 'm2', revision = 1): Side => (client, at) =>
  client.query('select decision.amend_decision($1, $2, $3, $4, $5)', [world.tokens[who], on(at).id, revision, kind, bodyOf(world, { background })]);
const revoke: Side = (client, at) => client.query('select decision.revoke_answer($1, $2, $3)', [world.tokens['champion'], on(at).id, world.customers]);
const settle: Side = (client, at) => client.query('select decision.settle($1, $2)', [world.organization, on(at).id]);
const close: Side = (client, at) => client.query('select decision.close_vote($1, $2)', [world.organization, on(at).id]);
const raise: Side = (client, at) => client.query('select decision.raise_to_material($1, $2, 2)', [world.tokens['m4'], on(at).id]);

const nameOf = (): string => (expect.getState().currentTestName ?? '').split(':')[0] ?? '';

test('approve ‖ approve: two champions together make it final, every time', async () => {
  await seed('carried');
  expect((await race(db, nameOf(), ROUNDS, champion(), staffChampion())).both).toBe(ROUNDS);
  expect(await states()).toEqual({ FINAL: ROUNDS });
});

test('approve ‖ amend: final, or amended and waiting; never both', async () => {
  await seed('carried', false, 'staffChampion');
  const outcome = await race(db, nameOf(), ROUNDS, champion(), amend('New text.'));
  expect(outcome.both).toBe(0);
  expect(outcome.neither).toBe(0);
  expect(await states()).toEqual({ ...(outcome.first && { FINAL: outcome.first }), ...(outcome.second && { VOTING: outcome.second }) });
});

test('settle ‖ amend: an edit window that ends beside a new revision', async () => {
  await seed('carried', true, 'staffChampion', 'champion');
  await db.owner(`select kernel.shift_clock('2 hours')`);
  const outcome = await race(db, nameOf(), ROUNDS, settle, amend('New text.', 'MATERIAL', 'm2', 2), 'worker');
  const { FINAL: final = 0, VOTING: voting = 0 } = await states();
  expect([final + voting, voting]).toEqual([ROUNDS, outcome.both + outcome.second]);
});

test('settle ‖ raise: an edit window that ends beside a raise to material', async () => {
  await seed('carried', true, 'staffChampion', 'champion');
  const outcome = await race(db, nameOf(), ROUNDS, settle, raise, 'worker');
  expect(outcome.both + outcome.second).toBe(ROUNDS);
  expect(await states()).toEqual({ VOTING: ROUNDS });
});

test('settle ‖ revoke: final with the approval, or waiting without it', async () => {
  await seed('carried', true, 'staffChampion', 'champion');
  await db.owner(`select kernel.shift_clock('2 hours')`);
  const outcome = await race(db, nameOf(), ROUNDS, settle, revoke, 'worker');
  const { FINAL: final = 0, CARRIED: carried = 0 } = await states();
  expect([final + carried, carried]).toEqual([ROUNDS, outcome.both + outcome.second]);
});

test('close ‖ ballot: a ballot counts or is refused, and the tally knows which', async () => {
  await seed('open');
  // one deadline for all, in the middle of the race
  const late: Side = (client, at) => client.query(`select decision.cast_ballot($1, $2, 1, 'AGREE')`, [world.tokens['m7'], on(at).id]);
  await db.owner('alter table decision.vote disable trigger append_only');
  await db.owner(`update decision.vote set closes_at = kernel.now() + interval '1 millisecond' * $2::float where decision_id = any ($1)`, [decisions.map(({ id }) => id), ROUNDS * 0.4]);
  await db.owner('alter table decision.vote enable trigger append_only');
  await race(db, nameOf(), ROUNDS, close, late, 'worker');
  await db.query('worker', 'select decision.tick()');
  const wrong = await db.owner(
    `select t.decision_id from decision.tally t where t.decision_id = any ($1) and t.voted <> (select count(distinct b.person_id) from decision.ballot b where b.decision_id = t.decision_id)`,
    [decisions.map(({ id }) => id)],
  );
  expect(wrong).toEqual([]);
});

test('close ‖ close: one tally', async () => {
  await seed('due');
  await race(db, nameOf(), ROUNDS, close, close, 'worker', 'worker');
  expect(await states()).toEqual({ CARRIED: ROUNDS });
});

test('amend ‖ amend: one next revision', async () => {
  await seed('carried');
  const outcome = await race(db, nameOf(), ROUNDS, amend('One.', 'EDITORIAL'), amend('Two.', 'MATERIAL', 'm5'));
  expect([outcome.both, outcome.neither]).toEqual([0, 0]);
});

test('settle ‖ the term ends: consent by who holds the seat, or none', async () => {
  await seed('carried', false, 'staffChampion');
  const endTerm: Side = (client, at) => (at === ROUNDS >> 1 ? client.query(`select champion.end_terms($1, $2, $3, 'RESIGNED')`, [world.organization, world.customers, world.people['champion']]) : Promise.resolve());
  const outcome = await race(db, nameOf(), ROUNDS, champion(), endTerm, 'api', 'owner');
  const { FINAL: final = 0 } = await states();
  expect(final).toBe(outcome.both + outcome.first);
});
