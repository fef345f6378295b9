import { expect, test } from 'vitest';
import { electChampion, foundWorld, moveClock, signIn, testDatabase, TestElection, votingCards, type Citizen, type World } from '@tribune/testing';

const database = await testDatabase();
const world = await foundWorld(database);
const racing = await foundWorld(database, { name: 'Racing' });
const vacant = await foundWorld(database, { name: 'Vacant' });
const young = await foundWorld(database, { name: 'Young' });
const tick = () => database.query('worker', 'select champion.tick()');
const fresh = async <T extends Citizen>(of: World, who: T): Promise<T> => ({ ...who, token: await signIn(database, of.organizationId, who.id) });
const call = (token: string, constituency: string) => database.query('api', 'select champion.call_election($1, $2, 1, 1)', [token, constituency]);
const elections = async (of: World) => (await database.owner<{ state: string }>('select state from champion.election where constituency_id = $1 order by called_at', [of.customersId])).map(({ state }) => state);
const championOf = async (of: World) => (await database.owner<{ person_id: string }>('select person_id from champion.live_term where constituency_id = $1 and rank = 0', [of.customersId]))[0]?.person_id;

/** Addresses of the administrator's own, put on the roll in the way that stands open to them. */
async function puppets(of: World, name: string, how = 12): Promise<string[]> {
  const { token } = await fresh(of, of.administrator);
  const rows = Array.from({ length: how }, (_, at) => ({ name: `${name} ${at}`, email: `${name.replace(' ', '-')}.${at}@mine.example`, segment: '' }));
  await database.query('api', 'select champion.import_roll($1, $2, $3)', [token, of.customersId, JSON.stringify(rows)]);
  return (await database.owner<{ id: string }>('select id from people.person where organization_id = $1 and email like $2 order by email', [of.organizationId, `${name.replace(' ', '-')}.%`])).map(({ id }) => id);
}

/** A session of the election officer, named in the first test and signed in anew each time. */
async function officer(): Promise<string> {
  await database.owner('select people.add_people($1, $2, true)', [world.organizationId, JSON.stringify([{ name: 'Olga Ek', email: 'olga@northwind.example' }])]);
  const [{ id } = { id: '' }] = await database.owner<{ id: string }>(`select id from people.person where email = 'olga@northwind.example'`);
  const [held] = await database.owner(`select 1 from people.role where person_id = $1`, [id]);
  if (!held) await database.query('api', 'select people.grant_role($1, $2, $3)', [(await fresh(world, world.administrator)).token, id, 'ELECTION_OFFICER']);
  return signIn(database, world.organizationId, id);
}

const electors = async (of: World) => (await database.owner<{ person_id: string }>('select l.person_id from champion.elector l join champion.election e on e.id = l.election_id where e.constituency_id = $1 and e.published_at is null', [of.customersId])).map(({ person_id }) => person_id);

test('nobody fills the roll and calls an election early, the officer as little as the administrator', async () => {
  const { champion } = await electChampion(world);
  await puppets(world, 'early');
  await expect(call((await fresh(world, world.administrator)).token, world.customersId)).rejects.toThrow('TermStillRuns');
  await expect(call(await officer(), world.customersId)).rejects.toThrow('TermStillRuns');
  expect(await elections(world)).toEqual(['PUBLISHED']);
  expect(await championOf(world)).toBe(champion.id);
});

test('a snapshot from before the champion took office calls nothing', async () => {
  const client = await database.pool('api').connect();
  await client.query('begin isolation level repeatable read');
  await expect(client.query('select champion.call_election($1, $2)', [await officer(), world.customersId])).rejects.toThrow('READ COMMITTED');
  await client.query('rollback');
  client.release();
});

test('a call that waits for the count sees the champion whom it has elected', async () => {
  const election = await TestElection.call(racing);
  const [nominee] = racing.customers as [Citizen];
  const own = await fresh(racing, nominee);
  await election.nominate(own);
  await election.openVoting();
  await election.cast(nominee, [nominee]);
  await moveClock(database, '7 days 1 minute');
  const { token } = await fresh(racing, racing.administrator);
  const client = await database.pool('worker').connect();
  await client.query('begin');
  await client.query('select champion.count_election($1, $2)', [racing.organizationId, election.id]);
  const called = call(token, racing.customersId).then(() => 'called', (error: Error) => error.message);
  await new Promise((resolve) => setTimeout(resolve, 200));
  await client.query('commit');
  client.release();
  expect(await called).toBe('TermStillRuns');
  expect(await championOf(racing)).toBe(nominee.id);
});

test('an empty seat waits for nobody: a vacancy is called for at once, and that roll is closed', async () => {
  const { champion } = await electChampion(vacant);
  await database.query('api', 'select champion.resign($1, $2)', [(await fresh(vacant, champion)).token, vacant.customersId]);
  await database.query('api', 'select champion.call_election($1, $2)', [(await fresh(vacant, vacant.administrator)).token, vacant.customersId]);
  const late = await puppets(vacant, 'vacancy');
  const election = await TestElection.running(vacant);
  // nobody stands at first: nominations open once more, the roll does not
  await moveClock(database, '7 days 1 minute');
  await tick();
  await election.nominate(await fresh(vacant, champion));
  await election.openVoting();
  expect((await electors(vacant)).sort()).toEqual(vacant.customers.map(({ id }) => id).sort());
  const cards = await votingCards(database, election.id);
  for (const puppet of late) expect(cards.has(puppet)).toBe(false);
  await expect(database.query('api', 'select champion.draw_card($1, $2)', [await signIn(database, vacant.organizationId, late[0] ?? ''), election.id])).rejects.toThrow('NotOnRoll');
});

test('a first roll is still open while people are named', async () => {
  const { administrator, customersId } = young;
  await database.query('api', 'select champion.call_election($1, $2)', [(await fresh(young, administrator)).token, customersId]);
  const joined = await puppets(young, 'late customer', 2);
  const election = await TestElection.running(young);
  await election.nominate(await fresh(young, young.customers[0] as Citizen));
  await election.openVoting();
  expect(await electors(young)).toEqual(expect.arrayContaining(joined));
});

test('the next election begins by itself 14 days before the end, on the roll of that moment', async () => {
  const [term] = await database.owner<{ left: string }>(`select (ends_at - kernel.now() - interval '14 days 1 minute')::text as left from champion.live_term where constituency_id = $1 and rank = 0`, [world.customersId]);
  await moveClock(database, term?.left ?? '');
  await expect(call(await officer(), world.customersId)).rejects.toThrow('TermStillRuns');
  await tick();
  expect(await elections(world)).toEqual(['PUBLISHED']);
  await moveClock(database, '1 minute');
  await Promise.all([tick(), tick()]);
  expect(await elections(world)).toEqual(['PUBLISHED', 'NOMINATING']);
  const late = await puppets(world, 'regular');
  const election = await TestElection.running(world);
  await election.nominate(await fresh(world, world.customers[0] as Citizen));
  await election.openVoting();
  const voting = await electors(world);
  for (const puppet of late) expect(voting).not.toContain(puppet);
  for (const { id } of world.customers) expect(voting).toContain(id);
});
