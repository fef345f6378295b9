import { expect, test } from 'vitest';
import { foundWorld, moveClock, testDatabase, TestElection, votingCards, type Citizen, type World } from '@tribune/testing';

const database = await testDatabase();
const empty = await foundWorld(database, { name: 'Empty' });
const world = await foundWorld(database);
const lapsing = await foundWorld(database, { name: 'Lapsing' });
const racing = await foundWorld(database, { name: 'Racing' });
const tick = () => database.query<{ done: number }>('worker', 'select champion.tick() as done');
const running = await Promise.all([empty, world, lapsing, racing].map((each) => TestElection.call(each))) as [TestElection, TestElection, TestElection, TestElection];
const [unwanted, election, lapsed, raced] = running;
const electors = async ({ id }: TestElection) => (await database.owner<{ person_id: string }>('select person_id from champion.elector where election_id = $1', [id])).map((row) => row.person_id).sort();
const addToRoll = async (to: World, person: { id: string }) => database.owner('select champion.add_constituent($1, $2, $3, null)', [to.organizationId, to.customersId, person.id]);

test('before its time nothing opens', async () => {
  await election.nominate(world.customers[0] as Citizen);
  await tick();
  expect(await election.state()).toBe('NOMINATING');
  expect(await database.query('worker', 'select champion.open_voting($1, $2) as opened', [world.organizationId, election.id])).toEqual([{ opened: false }]);
});

test('two workers at once open it once, with one card per elector', async () => {
  await raced.nominate(racing.customers[0] as Citizen);
  await lapsed.nominate(lapsing.customers[0] as Citizen);
  await lapsed.nominate(lapsing.customers[1] as Citizen);
  await database.owner('update people.person set employee = true where id = $1', [lapsing.customers[0]?.id]);
  await database.owner('update champion.constituent set left_at = kernel.now() where person_id = $1', [world.customers[7]?.id]);
  await database.owner('update people.person set left_at = kernel.now() where id = $1', [world.customers[6]?.id]);
  await moveClock(database, '7 days 1 minute');
  await addToRoll(world, world.chair);
  await Promise.all([tick(), tick(), tick(), tick()]);
  expect(await raced.state()).toBe('VOTING');
  expect((await votingCards(database, raced.id)).size).toBe(racing.customers.length);
  expect(await database.owner(`select 1 from audit.event where type = 'VotingOpened' and subject_id = $1`, [raced.id])).toHaveLength(1);
});

test('the roll is who stood on it when nominations closed, and is frozen', async () => {
  expect(await electors(election)).toEqual(world.customers.slice(0, 6).map(({ id }) => id).sort());
  await addToRoll(world, world.customers[7] as Citizen);
  expect((await electors(election)).length).toBe(6);
  await expect(database.owner('delete from champion.elector')).rejects.toThrow('append-only');
  expect(await database.query('superuser', 'select electorate from champion.election where id = $1', [election.id])).toEqual([{ electorate: 6 }]);
});

test('who has joined the staff since is not put before the voters', async () => {
  const nominees = await database.owner('select person_id from champion.nominee where election_id = $1', [lapsed.id]);
  expect(nominees).toEqual([{ person_id: lapsing.customers[1]?.id }]);
  const [event] = await database.owner<{ data: object }>(`select data from audit.event where type = 'NominationLapsed' and subject_id = $1`, [lapsed.id]);
  expect(event?.data).toEqual({ nominee: lapsing.customers[0]?.id, because: 'EmployeeMayNotStand' });
});

test('voting keeps its full length', async () => {
  const [row] = await database.owner<{ days: string }>(`select (voting_closes_at - voting_opened_at)::text as days from champion.election where id = $1`, [election.id]);
  expect(row?.days).toBe('7 days');
});

test('without a nominee nominations reopen for the same time, again and again, and the roll is told each time', async () => {
  const mails = async () => (await database.owner(`select 1 from notification.mail where kind = 'NominationsReopened' and data->>'election' = $1`, [unwanted.id])).length;
  expect(await unwanted.state()).toBe('NOMINATING');
  expect(await mails()).toBe(8);
  await tick();
  await moveClock(database, '7 days 1 minute');
  await tick();
  const [row] = await database.owner<{ reopened: number; ahead: number }>(
    `select reopened, round(extract(epoch from nominations_close_at - kernel.now()) / 86400)::integer as ahead from champion.election where id = $1`, [unwanted.id]);
  expect(row).toEqual({ reopened: 2, ahead: 7 });
  expect(await mails()).toBe(16);
  await unwanted.nominate(empty.customers[0] as Citizen);
  await unwanted.openVoting();
  expect(await unwanted.state()).toBe('VOTING');
});

test('a card\'s secret is kept nowhere but in its mail', async () => {
  const [card] = (await votingCards(database, election.id)).values();
  const [{ hits } = { hits: 0 }] = await database.owner<{ hits: number }>(`select count(*)::integer as hits from champion.voting_card c where c::text like '%' || $1 || '%'`, [card]);
  expect(hits).toBe(0);
  await expect(database.query('api', 'select * from notification.mail')).rejects.toThrow('permission denied');
});
