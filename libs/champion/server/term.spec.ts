import { expect, test } from 'vitest';
import { electChampion, foundWorld, moveClock, signIn, testDatabase, TestElection, type Citizen } from '@tribune/testing';

const database = await testDatabase();
const world = await foundWorld(database);
const [clara, dimitri, ayumi, liam] = world.customers as [Citizen, Citizen, Citizen, Citizen];
const tick = () => database.query('worker', 'select champion.tick()');
const api = (sql: string, values: unknown[]) => database.query('api', sql, values);
const liveTerms = async (constituency = world.customersId) =>
  (await database.owner<{ person_id: string; rank: number }>('select person_id, rank from champion.live_term where constituency_id = $1 order by rank', [constituency])).map(({ person_id, rank }) => [rank, person_id]);
const endings = async (person: Citizen) => (await database.owner<{ why: string }>('select ended_because as why from champion.term where person_id = $1 and ended_at is not null order by ended_at', [person.id])).map(({ why }) => why);
const election = async () => (await database.owner<{ id: string; state: string }>('select id, state from champion.election where constituency_id = $1 order by called_at desc limit 1', [world.customersId]))[0];

test('champion and alternates take office by rank, for twelve months, and are told', async () => {
  const elected = await electChampion(world);
  expect(await liveTerms()).toEqual([[0, clara.id], [1, dimitri.id], [2, ayumi.id]]);
  const [row] = await database.owner<{ months: boolean }>(`select bool_and(ends_at = starts_at + interval '12 months') as months from champion.term where election_id = $1`, [elected.electionId]);
  expect(row?.months).toBe(true);
  const mails = await database.owner<{ kind: string; person_id: string }>(`select kind, person_id from notification.mail where kind in ('YouAreChampion', 'YouAreAlternate') order by kind desc`);
  expect(mails[0]).toEqual({ kind: 'YouAreChampion', person_id: clara.id });
  expect(mails).toHaveLength(3);
});

test('the office is handed over until a date, anew, and taken back, by its holder only', async () => {
  const open = async () => (await database.owner('select until_at from champion.hand_over where taken_back_at is null and until_at > kernel.now()')).length;
  const handOver = (who: Citizen, days: number) => api(`select champion.hand_over($1, $2, kernel.now() + make_interval(days => $3))`, [who.token, world.customersId, days]);
  await expect(handOver(liam, 3)).rejects.toThrow('NotTheChampion');
  for (const days of [0, -1, 400]) await expect(handOver(clara, days)).rejects.toThrow('TimeNotAhead');
  await handOver(clara, 14);
  await handOver(clara, 3);
  expect(await open()).toBe(1);
  await expect(api('select champion.take_back($1, $2)', [dimitri.token, world.customersId])).rejects.toThrow('NothingHandedOver');
  await api('select champion.take_back($1, $2)', [clara.token, world.customersId]);
  expect(await open()).toBe(0);
  await expect(api('select champion.take_back($1, $2)', [clara.token, world.customersId])).rejects.toThrow('NothingHandedOver');
});

test('a term survives leaving the roll', async () => {
  await database.owner('update champion.constituent set left_at = kernel.now() where person_id = $1', [ayumi.id]);
  await tick();
  expect(await liveTerms()).toHaveLength(3);
  await database.owner('update champion.constituent set left_at = null where person_id = $1', [ayumi.id]);
});

test('an alternate who joins the council, or the staff, is none from that moment', async () => {
  await database.owner('insert into council.seat (organization_id, council_id, person_id) values ($1, $2, $3)', [world.organizationId, world.councilId, ayumi.id]);
  expect(await endings(ayumi)).toEqual(['JOINED_COUNCIL']);
  await database.owner('update people.person set employee = true where id = $1', [dimitri.id]);
  expect(await endings(dimitri)).toEqual(['JOINED_STAFF']);
  expect(await liveTerms()).toEqual([[0, clara.id]]);
});

test('no election begins while the champion sits', async () => {
  await moveClock(database, '300 days');
  await tick();
  expect(await liveTerms()).toEqual([[0, clara.id]]);
  expect(await election()).toMatchObject({ state: 'PUBLISHED' });
});

test('two weeks before the term ends the next election begins by itself, once', async () => {
  await moveClock(database, '52 days');
  await Promise.all([tick(), tick(), tick()]);
  expect(await election()).toMatchObject({ state: 'NOMINATING' });
  expect(await database.owner('select 1 from champion.election where constituency_id = $1', [world.customersId])).toHaveLength(2);
  const [event] = await database.owner<{ actor_id: string | null }>(`select actor_id from audit.event where type = 'ElectionCalled' and subject_id = $1`, [(await election())?.id]);
  expect(event?.actor_id).toBeNull();
});

test('a term expires at its end, whatever the election does', async () => {
  await moveClock(database, '20 days');
  expect(await liveTerms()).toEqual([]);
  await tick();
  expect(await endings(clara)).toEqual(['EXPIRED']);
});

test('who resigns leaves the seat to the next election, which begins a day after the last', async () => {
  const running = await election();
  await api('select champion.nominate($1, $2, $3, $4)', [(await renewed(clara)).token, running?.id, clara.id, 'Once more.']);
  await moveClock(database, '8 days');
  await tick();
  const card = (await database.owner<{ token: string }>(`select data->>'token' as token from notification.mail where kind = 'VotingCard' and person_id = $1 order by queued_at desc limit 1`, [liam.id]))[0];
  await api('select champion.cast_election_ballot($1, $2, $3)', [card?.token, [clara.id], 'a receipt of sixteen']);
  await moveClock(database, '8 days');
  await tick();
  expect(await liveTerms()).toEqual([[0, clara.id]]);
  await api('select champion.resign($1, $2)', [(await renewed(clara)).token, world.customersId]);
  expect(await endings(clara)).toEqual(['EXPIRED', 'RESIGNED']);
  await tick();
  expect(await election()).toMatchObject({ state: 'PUBLISHED' });
  await moveClock(database, '25 hours');
  await tick();
  expect(await election()).toMatchObject({ state: 'NOMINATING' });
});

test("a winner's predecessors leave office in the same moment", async () => {
  const succession = await foundWorld(database, { name: 'Succession', demo: true });
  const first = await electChampion(succession);
  await moveClock(database, '352 days');
  const again = await TestElection.call(succession, { by: await renewed(succession.administrator, succession.organizationId), days: 6 });
  const winner = await renewed(succession.customers[3] as Citizen, succession.organizationId);
  await again.nominate(winner);
  await again.openVoting('6 days 1 minute');
  await again.cast(winner, [winner]);
  await again.close('6 days 1 minute');
  expect(await liveTerms(succession.customersId)).toEqual([[0, winner.id]]);
  expect(await endings(first.champion)).toEqual(['SUCCEEDED']);
});

test('when none of these wins the champion stays, and where nobody sat the next election begins by itself', async () => {
  const refused = await foundWorld(database, { name: 'Refused', demo: true });
  const [nominee, voter] = refused.customers as [Citizen, Citizen];
  const only = await TestElection.call(refused);
  await only.nominate(nominee);
  await only.openVoting();
  await only.cast(voter, []);
  await only.close();
  expect(await liveTerms(refused.customersId)).toEqual([]);
  await moveClock(database, '25 hours');
  await tick();
  expect(await database.owner('select state from champion.election where constituency_id = $1 order by called_at', [refused.customersId])).toEqual([{ state: 'PUBLISHED' }, { state: 'NOMINATING' }]);
});

test('after three terms nobody stands again', async () => {
  const loyal = await foundWorld(database, { name: 'Loyal', demo: true });
  const [veteran] = loyal.customers as [Citizen];
  const win = async () => {
    const [{ id } = { id: '' }] = await database.owner<{ id: string }>(
      `insert into champion.election (organization_id, constituency_id, nominations_close_at, voting_closes_at, seed_commitment, voting_opened_at, published_at)
       values ($1, $2, kernel.now() + interval '1 day', kernel.now() + interval '2 days', sha256(''), kernel.now(), kernel.now()) returning id`, [loyal.organizationId, loyal.customersId]);
    const key = [loyal.organizationId, id, veteran.id];
    await database.owner('insert into champion.nomination (organization_id, election_id, person_id, nominated_by) values ($1, $2, $3, $3)', key);
    await database.owner(`insert into champion.result (organization_id, election_id, electorate, voted, none_votes, ballots_hash, seed, tie_broken) values ($1, $2, 8, 1, 0, '', '', false)`, key.slice(0, 2));
    await database.owner(`insert into champion.result_line (organization_id, election_id, person_id, approvals, place, elected, tie_key) values ($1, $2, $3, 1, 1, true, '')`, key);
    await database.owner('select champion.take_office($1, $2)', key.slice(0, 2));
  };
  await win();
  await win();
  await win();
  await moveClock(database, '352 days');
  await tick();
  const fourth = await TestElection.running(loyal);
  await expect(fourth.nominate(await renewed(veteran, loyal.organizationId))).rejects.toThrow('ThreeTermsServed');
});

/** Sessions last 30 days; these tests last years. */
async function renewed(citizen: Citizen, organizationId = world.organizationId): Promise<Citizen> {
  return { ...citizen, token: await signIn(database, organizationId, citizen.id) };
}
