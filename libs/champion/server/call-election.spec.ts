import { expect, test } from 'vitest';
import { foundWorld, signIn, testDatabase, TestElection, votingCards } from '@tribune/testing';

const database = await testDatabase();
const world = await foundWorld(database);
const guarded = await foundWorld(database, { name: 'Guarded' });
const abroad = await foundWorld(database, { name: 'Abroad' });
const racing = await foundWorld(database, { name: 'Racing' });
const call = (token: string, constituency = world.customersId, nominating: number | null = 7, voting: number | null = 7) =>
  database.query<{ id: string }>('api', 'select champion.call_election($1, $2, $3, $4) as id', [token, constituency, nominating, voting]);

test('strangers, customers and members call no election', async () => {
  await expect(call('forged')).rejects.toThrow('SignInRequired');
  for (const nobody of [world.customers[0], world.chair]) await expect(call(nobody?.token ?? '')).rejects.toThrow('RoleRequired');
});

test('nominations and voting last between 1 and 60 days', async () => {
  for (const [nominating, voting] of [[0, 7], [7, 61], [null, 7]] as const) {
    await expect(call(world.administrator.token, world.customersId, nominating, voting)).rejects.toThrow('ElectionDaysOutOfRange');
  }
});

test('the administrator calls it while there is no officer, and the whole roll is told', async () => {
  const election = await TestElection.call(world);
  expect(await election.state()).toBe('NOMINATING');
  const [{ mails } = { mails: 0 }] = await database.owner<{ mails: number }>(`select count(*)::integer as mails from notification.mail where kind = 'NominationsOpen' and data->>'election' = $1`, [election.id]);
  expect(mails).toBe(world.customers.length);
  expect(await database.owner('select type, actor_id from audit.event where subject_id = $1', [election.id])).toEqual([{ type: 'ElectionCalled', actor_id: world.administrator.id }]);
});

test('one election runs per constituency', async () => {
  await expect(call(world.administrator.token)).rejects.toThrow('ElectionAlreadyRunning');
});

test('the officer calls it, and from then on the administrator does not', async () => {
  await database.owner('select people.add_people($1, $2, true)', [guarded.organizationId, JSON.stringify([{ name: 'Olga Ek', email: 'olga@guarded.example' }])]);
  const [officer] = await database.owner<{ id: string }>(`select id from people.person where email = 'olga@guarded.example'`);
  await database.query('api', 'select people.grant_role($1, $2, $3)', [guarded.administrator.token, officer?.id, 'ELECTION_OFFICER']);
  await expect(call(guarded.administrator.token, guarded.customersId)).rejects.toThrow('RoleRequired');
  expect(await call(await signIn(database, guarded.organizationId, officer?.id ?? ''), guarded.customersId)).toHaveLength(1);
});

test("another organization's constituency is not found", async () => {
  await expect(call(abroad.administrator.token, world.customersId)).rejects.toThrow('NotFound');
});

test('of two calls at once one begins', async () => {
  const outcomes = await Promise.allSettled([1, 2, 3, 4].map(() => call(racing.administrator.token, racing.customersId)));
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  for (const outcome of outcomes) if (outcome.status === 'rejected') expect(String(outcome.reason)).toContain('ElectionAlreadyRunning');
});

test('the draw that breaks ties is committed to, not shown', async () => {
  const [row] = await database.owner<{ kept: boolean }>('select bool_and(e.seed_commitment = sha256(s.seed)) as kept from champion.election e join champion.election_seed s on s.election_id = e.id');
  expect(row?.kept).toBe(true);
  await expect(database.query('api', 'select * from champion.election_seed')).rejects.toThrow('permission denied');
  expect((await votingCards(database, world.organizationId)).size).toBe(0);
});
