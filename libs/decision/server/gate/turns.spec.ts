import { beforeAll, expect, test } from 'vitest';
import { testDatabase } from '@tribune/testing';
import { gateWorld, type GateWorld } from './gate-world.js';
import { heldOf } from './held.js';
import { seedDecisions, type Seeded, type Stage } from './seeded-decisions.js';

const db = await testDatabase();
let world: GateWorld;
beforeAll(async () => {
  world = await gateWorld(db);
});

/** One decision; when it is carried, its clocks run from now. */
async function seed(stage: Stage): Promise<Seeded> {
  const [made] = await seedDecisions(db, world, 1, stage);
  if (!made) throw new Error('not seeded');
  if (stage === 'carried') await db.owner('select decision.start_clocks($1, $2)', [world.organization, made.id]);
  return made;
}
const pass = (interval: string) => db.owner('select kernel.shift_clock($1::interval)', [interval]);
const approve = (who: string, { id, hash }: Seeded, constituency = world.customers, kind = 'APPROVE') =>
  db.query<{ final: boolean }>('api', `select decision.approve_decision($1, $2, $3, 1, $4, $5, 'Asked nobody.') as final`, [world.tokens[who], id, constituency, hash, kind]);

test('a caller’s time zone shortens no clock', async () => {
  const { id } = await seed('carried');
  const turnIn = async (zone: string): Promise<unknown> => {
    const api = await db.pool('api').connect();
    await api.query(`select set_config('timezone', $1, false), set_config('app.organization', $2, false)`, [zone, world.organization]);
    const { rows } = await api.query<{ turn: unknown }>('select extract(epoch from decision.turn_from($1, $2, $3, 1))::text as turn', [world.organization, id, world.customers]);
    api.release(true);
    return rows[0]?.turn;
  };
  const honest = await turnIn('UTC');
  // zones whose summer time jumps by a week on some day of the year: one of them falls into the seven days
  for (let day = 1; day <= 361; day += 6) expect(await turnIn(`AAA0BBB-166,${day}/1,${(day + 40) % 365}/0`)).toBe(honest);
});

test('a champion who takes a refusal back is asked for seven days anew before an alternate may answer', async () => {
  const decision = await seed('carried');
  await db.query('api', `select decision.refuse_decision($1, $2, $3, 1, $4, 'Harm.', 'Letters.', 'Leave it.')`, [world.tokens['champion'], decision.id, world.customers, decision.hash]);
  await pass('10 days');
  await expect(approve('alternate', decision)).rejects.toThrow('ChampionHasAnswered');
  await db.query('api', 'select decision.revoke_answer($1, $2, $3)', [world.tokens['champion'], decision.id, world.customers]);
  await expect(approve('alternate', decision)).rejects.toThrow('NotTheActingChampion');
  await pass('6 days 23 hours');
  await expect(approve('alternate', decision)).rejects.toThrow('NotTheActingChampion');
  await pass('2 hours');
  expect(await approve('alternate', decision)).toEqual([{ final: false }]);
});

test('nobody leaves the electorate once the deadline has passed, however late the count comes', async () => {
  const { id } = await seed('due');
  await expect(db.query('api', `select decision.recuse($1, $2, 'late')`, [world.tokens['m1'], id])).rejects.toThrow('VoteClosed');
});

// by name: what is held is there only when the company is
test.each([
  'a ballot that is being cast is counted, though the time is over when it commits',
  'two ballots of one member are kept in order',
  'two rounds of the clock do not wait for each other crosswise',
  'a round of the clock leaves to the next one what somebody acts on who may want its clocks',
  'a vote is opened once, though it is overdue in the same moment',
  'nothing is decided at another isolation than READ COMMITTED',
  'a link is dissolved once',
  'nobody carries a third proxy, given in the same moment',
  'what is final in this moment is linked with nothing',
  'what is linked in this moment does not become final alone',
  'two of a link are answered beside each other',
  'a condition that is reported broken while it becomes final is broken afterwards',
  'a condition is reported broken once',
  'who votes in this moment, and who is about to be asked anew, is not reminded',
  'four clocks run at most, of votes that are counted in the same moment',
  'what is withdrawn in this moment does not become final',
  'whose term ends in this moment answers no more, and an answer of theirs makes nothing final',
  'what is ready waits for who begins to bind',
])('%s', async (name) => {
  await heldOf(db, world)[name]?.();
  expect(await db.owner('select * from decision.broken_invariant')).toEqual([]);
});

test('every lock is held', () => {
  expect(Object.keys(heldOf(db, world))).toHaveLength(18);
});
