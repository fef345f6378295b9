import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { foundWorld, testDatabase, TestElection, type Citizen } from '@tribune/testing';

const ROUNDS = Number(process.env['ELECTION_RACE_ROUNDS'] ?? 4);
const database = await testDatabase();
const world = await foundWorld(database, { customers: 60 });
const nominee = world.customers[0] as Citizen;
const tick = () => database.query('worker', 'select champion.tick()');
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** An election of a constituency of its own, with the same people on its roll. */
async function call(name: string): Promise<TestElection> {
  const [made] = await database.query<{ id: string }>('api', `select champion.create_constituency($1, $2, 'other') as id`, [world.administrator.token, name]);
  await database.owner('insert into champion.constituent (organization_id, constituency_id, person_id) select organization_id, $1, person_id from champion.constituent where constituency_id = $2', [made?.id, world.customersId]);
  return TestElection.call(world, { constituencyId: made?.id ?? '' });
}

/** As the API casts those who come at the same moment: alone, where the election is in somebody's hand. */
async function castTogether(election: TestElection, who: Citizen, approved: readonly Citizen[], receipt: string): Promise<void> {
  const ballots = JSON.stringify([{ card: election.cardOf(who), approved: approved.map(({ id }) => id), receipt }]);
  const [row] = await database.query<{ became: readonly (null | false | { code: string })[] }>('api', 'select champion.cast_election_ballots($1) as became', [ballots]);
  const became = row?.became[0];
  if (became === false) await election.cast(who, approved, receipt);
  else if (became) throw new Error(became.code);
}

/** Lets the running phase end in so many milliseconds, by the real clock. */
const endsIn = (election: TestElection, column: string, ms: number) =>
  database.owner(
    column === 'nominations_close_at'
      ? `update champion.election set called_at = kernel.now() - interval '1 day', nominations_close_at = kernel.now() + $2 * interval '1 millisecond' where id = $1`
      : `update champion.election set nominations_close_at = kernel.now() - interval '1 hour', voting_closes_at = kernel.now() + $2 * interval '1 millisecond' where id = $1`,
    [election.id, ms],
  );

/** Three workers that come by all the time, until told to stop. */
function workers(): () => Promise<unknown> {
  let stopped = false;
  const busy = [1, 2, 3].map(async () => {
    while (!stopped) await tick();
  });
  return () => {
    stopped = true;
    return Promise.all(busy);
  };
}

test('every nomination that was acknowledged stands when the vote opens, and no later one', async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const election = await call(`Nominations ${round}`);
    await election.nominate(nominee);
    await endsIn(election, 'nominations_close_at', 60);
    const stop = workers();
    const acknowledged = (await Promise.all(
      world.customers.slice(1).map(async (who, at) => {
        await sleep(at * 2);
        return election.nominate(who).then(() => [who.id], (error: Error) => (error.message === 'NominationsClosed' ? [] : Promise.reject(error)));
      }),
    )).flat();
    await stop();
    expect(await election.state()).toBe('VOTING');
    const standing = await database.owner<{ person_id: string }>('select person_id from champion.nominee where election_id = $1', [election.id]);
    expect(standing.map(({ person_id }) => person_id).sort()).toEqual([nominee.id, ...acknowledged].sort());
  }
}, 60_000);

test('every ballot that was acknowledged is counted, once, while three workers close the election', async () => {
  let refused = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const election = await call(`Ballots ${round}`);
    await election.nominate(nominee);
    await endsIn(election, 'nominations_close_at', 0);
    await election.openVoting('0 days');
    await endsIn(election, 'voting_closes_at', 60);
    const stop = workers();
    const acknowledged = (await Promise.all(
      world.customers.map(async (who, at) => {
        await sleep(at * 2);
        const receipt = randomUUID();
        return (at % 3 ? castTogether(election, who, at % 2 ? [nominee] : [], receipt) : election.cast(who, at % 2 ? [nominee] : [], receipt)).then(() => [receipt], (error: Error) => (error.message === 'VotingClosed' ? [] : Promise.reject(error)));
      }),
    )).flat();
    await stop();
    refused += world.customers.length - acknowledged.length;
    const [counted] = await database.owner<{ voted: number; took: number; lost: number }>(
      `select r.voted, (select count(*)::integer from champion.participation w where w.election_id = r.election_id) as took,
         (select count(*)::integer from unnest($2::text[]) receipt where not exists (select from champion.ballot b where b.election_id = r.election_id and b.receipt_hash = kernel.text_hash(receipt))) as lost
       from champion.result r where r.election_id = $1`,
      [election.id, acknowledged],
    );
    expect(counted).toEqual({ voted: acknowledged.length, took: acknowledged.length, lost: 0 });
  }
  expect(refused).toBeGreaterThan(0);
}, 60_000);

test('of ten offices handed over and resigned at once by one champion each ends once', async () => {
  const election = await call('Offices');
  await election.nominate(nominee);
  await election.openVoting();
  await election.cast(nominee, [nominee]);
  await election.close();
  const [champion] = await database.owner<{ token: string; constituency_id: string; person_id: string }>(
    `select t.constituency_id, t.person_id, auth.open_session(t.organization_id, t.person_id, 'LINK') as token from champion.live_term t where t.rank = 0 and t.election_id = $1`, [election.id]);
  const acts = Array.from({ length: 10 }, (_, at) =>
    at % 2
      ? database.query('api', 'select champion.resign($1, $2)', [champion?.token, champion?.constituency_id])
      : database.query('api', `select champion.hand_over($1, $2, kernel.now() + interval '1 day')`, [champion?.token, champion?.constituency_id]));
  const outcomes = await Promise.allSettled(acts);
  for (const outcome of outcomes) if (outcome.status === 'rejected') expect(String(outcome.reason)).toContain('NotTheChampion');
  expect(await database.owner(`select 1 from audit.event where type = 'OfficeResigned' and subject_id = $1`, [champion?.constituency_id])).toHaveLength(1);
  expect(await database.owner('select 1 from champion.live_term where constituency_id = $1 and rank = 0', [champion?.constituency_id])).toEqual([]);
});
