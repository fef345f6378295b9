import { beforeAll, expect, test } from 'vitest';
import { testDatabase } from '@tribune/testing';
import { bodyOf, gateWorld, type GateWorld } from './gate/gate-world.js';
import { race, type Side } from './gate/race.js';
import { seedDecisions, type Seeded, type Stage } from './gate/seeded-decisions.js';

const db = await testDatabase();
let world: GateWorld;
beforeAll(async () => {
  world = await gateWorld(db);
});

async function seed(stage: Stage): Promise<Seeded> {
  const [made] = await seedDecisions(db, world, 1, stage);
  if (!made) throw new Error('not seeded');
  if (stage === 'carried') await db.owner('select decision.start_clocks($1, $2)', [world.organization, made.id]);
  return made;
}
const pass = (interval: string) => db.owner('select kernel.shift_clock($1::interval)', [interval]);
const remind = () => db.query('worker', 'select decision.remind_due()');
const nameOf = (id: string): string => Object.entries(world.people).find(([, person]) => person === id)?.[0] ?? '';
/** Who has been reminded of a decision so far: "VoteReminder m7". */
const reminded = async ({ id }: Seeded): Promise<string[]> =>
  (await db.owner<{ kind: string; person_id: string }>(`select kind, person_id from notification.mail where data->>'decision' = $1 and dedupe_key like 'remind:%' order by queued_at, kind`, [id]))
    .map(({ kind, person_id }) => `${kind} ${nameOf(person_id)}`);
const cast = (who: string, { id }: Seeded, revision = 1) => db.query('api', `select decision.cast_ballot($1, $2, $3, 'AGREE')`, [world.tokens[who], id, revision]);
/** A vote that ends a working day from the first reminder on: the seeded ones have thirty days. */
const untilADayBefore = () => db.owner(
  `select kernel.shift_clock(decision.remind_from(opened_at, closes_at, 'Europe/Berlin') + interval '1 minute' - kernel.now()) from decision.vote order by opened_at desc, closes_at desc limit 1`);

test('an elector who has not voted is reminded once, a working day before the vote closes; who voted or is recused is not', async () => {
  const open = await seed('open');
  await remind();
  expect(await reminded(open)).toEqual([]);
  await untilADayBefore();
  await remind();
  await remind();
  expect(await reminded(open)).toEqual(['VoteReminder m7']);
  await pass('12 hours');
  await remind();
  expect(await reminded(open)).toEqual(['VoteReminder m7']);
});

test('nobody who is recused, has voted or has left is reminded', async () => {
  const [recused, voted] = [await seed('open'), await seed('open')];
  await db.query('api', `select decision.recuse($1, $2, 'My cousin sells it.')`, [world.tokens['m7'], recused.id]);
  await cast('m7', voted);
  await untilADayBefore();
  await remind();
  expect([await reminded(recused), await reminded(voted)]).toEqual([[], []]);
});

test('whose ballot is stale is asked whether it still holds; the others to vote', async () => {
  const open = await seed('open');
  await db.query('api', `select decision.amend_decision($1, $2, 1, 'MATERIAL', $3)`, [world.tokens['m2'], open.id, bodyOf(world, { background: 'New.' })]);
  await cast('m1', open, 2);
  await untilADayBefore();
  await remind();
  expect((await reminded(open)).sort()).toEqual(['BallotReminder m2', 'BallotReminder m3', 'BallotReminder m4', 'BallotReminder m5', 'BallotReminder m6', 'VoteReminder m7']);
});

test('a champion is reminded at half of the clock and a day before its end; an alternate of their own clock, not before', async () => {
  const carried = await seed('carried');
  await pass('3 days 11 hours');
  await remind();
  expect(await reminded(carried)).toEqual([]);
  await pass('2 hours');
  await remind();
  expect((await reminded(carried)).sort()).toEqual(['AnswerReminder champion', 'AnswerReminder staffChampion']);
  await pass('2 days 12 hours');
  await remind();
  await remind();
  expect((await reminded(carried)).sort()).toEqual(['AnswerReminder champion', 'AnswerReminder staffChampion', 'LastAnswerReminder champion', 'LastAnswerReminder staffChampion']);
  await pass('4 days 12 hours');
  await remind();
  expect((await reminded(carried)).slice(4)).toEqual(['AnswerReminder alternate']);
});

test('who has answered, and who wrote it, hears nothing more; a refusal ends it for all', async () => {
  const carried = await seed('carried');
  await db.query('api', `select decision.approve_decision($1, $2, $3, 1, $4, 'WAIVE', 'Asked nobody.')`, [world.tokens['staffChampion'], carried.id, world.employees, carried.hash]);
  await pass('4 days');
  await db.query('api', `select decision.refuse_decision($1, $2, $3, 1, $4, 'Harm.', 'Letters.', 'Leave it.')`, [world.tokens['champion'], carried.id, world.customers, carried.hash]);
  await remind();
  expect(await reminded(carried)).toEqual([]);
});

test('a reminder that waited in the post is true no longer once its person has acted', async () => {
  const open = await seed('open');
  await untilADayBefore();
  await remind();
  const holds = () => db.query('worker', `select decision.reminder_holds($1, $2, 'VoteReminder', $3) as holds`, [world.organization, world.people['m7'], open.id]);
  expect(await holds()).toEqual([{ holds: true }]);
  await cast('m7', open);
  expect(await holds()).toEqual([{ holds: false }]);
});

test('act ‖ reminder: at most one reminder each, and none that is still true for who has acted', async () => {
  const rounds = 200;
  const decisions = await seedDecisions(db, world, rounds, 'open');
  await untilADayBefore();
  await db.owner('analyze');
  const on = (at: number) => decisions[at]?.id;
  const vote: Side = (client, at) => client.query(`select decision.cast_ballot($1, $2, 1, 'AGREE')`, [world.tokens['m7'], on(at)]);
  const workerComes: Side = async (client, at) => (at % 5 === 0 ? client.query('select decision.remind_due()') : undefined);
  const outcome = await race(db, 'act ‖ reminder', rounds, vote, workerComes, 'api', 'worker');
  expect(outcome.first + outcome.both).toBe(rounds);
  await remind();
  const [after] = await db.owner<{ most: number; wrong: number; late: number }>(
    `select coalesce(max(n), 0)::int as most, coalesce(sum(holds), 0)::int as wrong, coalesce(sum(late), 0)::int as late from (
       select count(*) as n, count(*) filter (where decision.reminder_holds(m.organization_id, m.person_id, m.kind, b.decision_id)) as holds,
              count(*) filter (where m.queued_at > b.at) as late
         from notification.mail m join decision.ballot b on b.decision_id = (m.data->>'decision')::uuid and b.person_id = m.person_id and b.basis = 1
        where m.kind = 'VoteReminder' and b.decision_id = any ($1) group by m.person_id, b.decision_id) x`,
    [decisions.map(({ id }) => id)],
  );
  expect(after?.most).toBeLessThanOrEqual(1);
  expect(after).toMatchObject({ wrong: 0, late: 0 });
});
