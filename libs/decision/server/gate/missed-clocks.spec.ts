import { expect, test } from 'vitest';
import { foundWorld, testDatabase, votingCards } from '@tribune/testing';
import { gateWorldOf, type GateWorld } from './gate-world.js';
import { seedDecisions, type Seeded } from './seeded-decisions.js';

const db = await testDatabase();
const worlds = new Map<string, GateWorld>();

/** A company of its own for each story, founded when it begins. */
async function company(name: string): Promise<GateWorld> {
  const world = worlds.get(name) ?? (await gateWorldOf(db, await foundWorld(db, { name, demo: true })));
  worlds.set(name, world);
  return world;
}

const pass = (interval: string) => db.owner('select kernel.shift_clock($1::interval)', [interval]);
const tick = async () => {
  for (const step of ['champion.tick()', 'decision.tick()', 'decision.begin_confirmations()']) await db.query('worker', `select ${step}`);
};
const misses = async (world: GateWorld) => (await db.owner<{ decision_id: string; person_id: string }>('select decision_id, person_id from decision.missed_clock where constituency_id = $1 order by at, due_at', [world.customers])).map(({ decision_id, person_id }) => [decision_id, person_id]);
const refuse = (world: GateWorld, { id, hash }: Seeded, who = 'champion') => db.query('api', `select decision.refuse_decision($1, $2, $3, 1, $4, 'Harm.', 'Letters.', 'Leave it.')`, [world.tokens[who], id, world.customers, hash]);
const approve = (world: GateWorld, { id, hash }: Seeded, who: string) => db.query('api', `select decision.approve_decision($1, $2, $3, 1, $4, 'APPROVE', 'Asked nobody.')`, [world.tokens[who], id, world.customers, hash]);
const confirmations = async (world: GateWorld) => db.owner<{ id: string; state: string; published_at: Date | null }>('select id, state, published_at from champion.election where constituency_id = $1 and confirms_term_id is not null order by called_at', [world.customers]);
const championOf = async (world: GateWorld) => (await db.owner<{ person_id: string }>('select person_id from champion.live_term where constituency_id = $1 and rank = 0', [world.customers]))[0]?.person_id;

/** Carried at this moment; the employees' champion has agreed, so that only the customers' is asked. */
async function carried(world: GateWorld): Promise<Seeded> {
  const [made] = await seedDecisions(db, world, 1, 'carried');
  if (!made) throw new Error('not seeded');
  await db.owner('select decision.start_clocks($1, $2)', [world.organization, made.id]);
  await db.query('api', `select decision.approve_decision($1, $2, $3, 1, $4, 'WAIVE', 'Asked nobody.')`, [world.tokens['staffChampion'], made.id, world.employees, made.hash]);
  return made;
}
async function missed(world: GateWorld, count: number): Promise<Seeded[]> {
  const made = [];
  for (let at = 0; at < count; at++) made.push(await carried(world));
  await pass('7 days 1 minute');
  await tick();
  return made;
}

test('a clock that runs out is written down once, whoever comes by, and for ever', async () => {
  const world = await company('Silent');
  const decision = await carried(world);
  await pass('6 days 23 hours');
  await tick();
  expect(await misses(world)).toEqual([]);
  await pass('2 hours');
  await Promise.all([tick(), tick(), tick()]);
  expect(await misses(world)).toEqual([[decision.id, world.people['champion']]]);
  expect(await db.owner(`select 1 from audit.event where type = 'ClockMissed' and subject_id = $1`, [decision.id])).toHaveLength(1);
  await expect(db.owner('update decision.missed_clock set at = at')).rejects.toThrow('append-only');
});

test('an answer after the days are over does not make them kept, though no worker has come by; one in time does', async () => {
  const world = await company('Late');
  const [late, inTime, byAlternate] = [await carried(world), await carried(world), await carried(world)];
  await refuse(world, inTime);
  await pass('7 days 1 second');
  await refuse(world, late);
  await approve(world, byAlternate, 'alternate');
  await tick();
  expect((await misses(world)).map(([id]) => id).sort()).toEqual([late.id, byAlternate.id].sort());
});

test('who had handed over when the days ended has missed nothing, not even after taking back; nor who is recused', async () => {
  const world = await company('Away');
  const decision = await carried(world);
  const recused = await carried(world);
  await db.query('api', 'select decision.recuse($1, $2, $3)', [world.tokens['champion'], recused.id, 'My sister works there.']);
  await db.query('api', `select champion.hand_over($1, $2, kernel.now() + interval '8 days')`, [world.tokens['champion'], world.customers]);
  await pass('7 days 1 minute');
  await tick();
  await db.query('api', 'select champion.take_back($1, $2)', [world.tokens['champion'], world.customers]);
  await tick();
  expect(await misses(world)).toEqual([]);
  expect(decision.id).not.toBe(recused.id);
});

test('two are not three, and an answer in time between them begins the count anew', async () => {
  const world = await company('Streak');
  await missed(world, 2);
  expect(await confirmations(world)).toEqual([]);
  await refuse(world, await carried(world));
  await missed(world, 2);
  expect(await misses(world)).toHaveLength(4);
  expect(await confirmations(world)).toEqual([]);
  await missed(world, 1);
  expect(await confirmations(world)).toMatchObject([{ state: 'NOMINATING' }]);
});

test('the roll confirms: the term goes on, the count begins anew, and nobody else could have stood', async () => {
  const world = await company('Confirmed');
  await missed(world, 3);
  await Promise.all([tick(), tick(), tick()]);
  const [vote] = await confirmations(world);
  expect(await confirmations(world)).toHaveLength(1);
  expect(await db.owner(`select 1 from notification.mail where kind = 'ConfirmationCalled' and data->>'election' = $1`, [vote?.id])).toHaveLength(8);
  await expect(db.query('api', 'select champion.nominate($1, $2, $3)', [world.tokens['stranger'], vote?.id, world.people['stranger']])).rejects.toThrow('OnlyTheIncumbentStands');
  await expect(db.query('api', 'select champion.withdraw_nomination($1, $2)', [world.tokens['champion'], vote?.id])).rejects.toThrow('OnlyTheIncumbentStands');
  await db.query('api', 'select champion.consent_to_nomination($1, $2, $3)', [world.tokens['champion'], vote?.id, 'I was ill, and should have handed over.']);
  await decide(world, vote?.id ?? '', 5, 2);
  expect(await championOf(world)).toBe(world.people['champion']);
  expect(await db.owner(`select 1 from audit.event where type = 'TermConfirmed'`)).toHaveLength(1);
  // the three old ones are behind them, and a third new one is needed again
  await missed(world, 2);
  expect(await confirmations(world)).toHaveLength(1);
});

test('the roll does not confirm: the term ends as recalled, decisions wait, and the next election begins by itself', async () => {
  const world = await company('Silent');
  await missed(world, 2);
  const [vote] = await confirmations(world);
  await decide(world, vote?.id ?? '', 2, 2);
  expect(await championOf(world)).toBeUndefined();
  expect(await db.owner('select ended_because as why from champion.term where person_id = $1 and constituency_id = $2', [world.people['champion'], world.customers])).toEqual([{ why: 'RECALLED' }]);
  await pass('25 hours');
  await tick();
  expect(await db.owner('select state from champion.election where constituency_id = $1 and published_at is null and confirms_term_id is null', [world.customers])).toEqual([{ state: 'NOMINATING' }]);
});

test('a champion who resigns takes the vote on them away', async () => {
  const world = await company('Leaving');
  await missed(world, 3);
  await db.query('api', 'select champion.resign($1, $2)', [world.tokens['champion'], world.customers]);
  const [vote] = await confirmations(world);
  expect(vote?.state).toBe('PUBLISHED');
  expect(await db.owner('select 1 from champion.result where election_id = $1', [vote?.id])).toEqual([]);
  await pass('25 hours');
  await tick();
  expect(await db.owner('select 1 from champion.election where constituency_id = $1 and published_at is null', [world.customers])).toHaveLength(1);
});

test("the API's login misses, calls and confirms nothing, and the worker's no more than the clock says", async () => {
  const world = await company('Streak');
  const before = await db.owner('select count(*) from decision.missed_clock');
  for (const [role, sql] of [
    ['api', `insert into decision.missed_clock select * from decision.missed_clock`], ['worker', `insert into decision.missed_clock select * from decision.missed_clock`], ['api', 'delete from decision.missed_clock'],
    ['api', `select decision.record_missed('${world.organization}', (select decision_id from decision.missed_clock limit 1))`], ['worker', `select decision.record_missed('${world.organization}', gen_random_uuid())`],
    ['api', 'select decision.begin_confirmations()'], ['api', `select champion.begin_confirmation('${world.organization}', gen_random_uuid())`], ['worker', `select champion.begin_confirmation('${world.organization}', gen_random_uuid())`],
    ['api', `select champion.confirm_term('${world.organization}', gen_random_uuid())`], ['worker', `select champion.confirm_term('${world.organization}', gen_random_uuid())`],
  ] as const) {
    await expect(db.query(role, sql)).rejects.toThrow(/permission denied/);
  }
  expect(await db.owner('select count(*) from decision.missed_clock')).toEqual(before);
});

/** Voting opens after three days and lasts seven; so many approve the incumbent, so many none of these. */
async function decide(world: GateWorld, election: string, yes: number, no: number): Promise<void> {
  await pass('3 days 1 minute');
  await tick();
  const cards = [...(await votingCards(db, election)).values()];
  for (const [at, card] of cards.slice(0, yes + no).entries()) {
    await db.query('api', 'select champion.cast_election_ballot($1, $2, $3)', [card, at < yes ? [world.people['champion']] : [], `a receipt of my own ${at}`]);
  }
  await pass('7 days 1 minute');
  await tick();
}
