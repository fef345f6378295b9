import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { toNodeId } from '@tribune/kernel/server';
import { foundWorld, signIn, testApi, TestElection, type Citizen } from '@tribune/testing';

const SIZE = 4_000;
const api = await testApi();
const { database } = api;
const world = await foundWorld(database, { demo: true });

/** Runs it and holds it to a number of seconds, generous for a busy machine. */
async function within<T>(seconds: number, work: () => Promise<T>): Promise<T> {
  const since = performance.now();
  const done = await work();
  expect((performance.now() - since) / 1000).toBeLessThan(seconds);
  return done;
}

test('a roll of thousands is imported, told, mailed its cards, counted and published in seconds each', async () => {
  const roll = Array.from({ length: SIZE }, (_, at) => ({ name: `Customer ${at}`, email: `customer${at}@large.example`, segment: '' }));
  await within(10, () => database.query('api', 'select champion.import_roll($1, $2, $3)', [world.administrator.token, world.customersId, JSON.stringify(roll)]));
  const election = await within(8, () => TestElection.call(world));
  const nominee = world.customers[0] as Citizen;
  await election.nominate(nominee);
  await within(12, () => election.openVoting());
  for (const voter of world.customers) await election.cast(voter, [nominee], randomUUID());
  const token = await signIn(database, world.organizationId, nominee.id);
  await within(3, () => api.query('{ constituencies { rollSize } }', {}, { as: token }));
  // the rest of the roll votes for none of these; thousands of calls would only test patience
  await database.owner(
    `with took as (insert into champion.participation select organization_id, election_id, person_id from champion.elector where election_id = $1 on conflict do nothing returning *)
     insert into champion.ballot select organization_id, election_id, kernel.text_hash(gen_random_uuid()::text), '{}', true from took`,
    [election.id],
  );
  await within(12, () => election.close());
  const later = await signIn(database, world.organizationId, nominee.id);
  const { election: published } = await within(5, () =>
    api.query<{ election: { electorate: number; result: { voted: number; noneVotes: number }; ballots: unknown[] } }>(
      'query ($id: ID!) { election(id: $id) { electorate result { voted noneVotes } ballots { receiptHash approved isNone } } }', { id: toNodeId('Election', election.id) },
      { as: later },
    ));
  expect(published).toMatchObject({ electorate: SIZE + 8, result: { voted: SIZE + 8, noneVotes: SIZE } });
  expect(published.ballots).toHaveLength(SIZE + 8);
}, 120_000);
