import { beforeAll, expect, test } from 'vitest';
import { foundWorld, testDatabase, TestElection, type Citizen } from '@tribune/testing';

const database = await testDatabase();
const world = await foundWorld(database, { customers: 30 });
const election = await TestElection.call(world);
const su = <T extends Record<string, unknown>>(sql: string, values: unknown[] = []) => database.query<T>('superuser', sql, values);
const columnsOf = async (table: string) =>
  (await su<{ name: string; type: string }>('select column_name as name, data_type as type from information_schema.columns where table_schema = $1 and table_name = $2', ['champion', table]));

let before: string[] = [];
beforeAll(async () => {
  for (const nominee of world.customers.slice(0, 3)) await election.nominate(nominee);
  await election.openVoting();
  for (const [at, voter] of world.customers.entries()) await election.cast(voter, [world.customers[at % 3] as Citizen]);
  before = (await su<{ receipt: string }>(`select encode(receipt_hash, 'hex') as receipt from champion.ballot order by ctid`)).map(({ receipt }) => receipt);
  await election.close();
});

test('participation and ballot share no column but organization and election', async () => {
  const [took, voted] = [await columnsOf('participation'), await columnsOf('ballot')];
  expect(took.filter(({ name }) => voted.some((other) => other.name === name)).map(({ name }) => name).sort()).toEqual(['election_id', 'organization_id']);
});

test('neither has a time or a serial', async () => {
  for (const table of ['participation', 'ballot', 'voting_card', 'elector']) {
    for (const { name, type } of await columnsOf(table)) {
      expect([table, name, /time|date|int|numeric|serial/.test(type)]).toEqual([table, name, false]);
    }
  }
});

test('after the count no transaction number is common to a ballot and to anything about a person', async () => {
  const shared = await su(
    `select b.xmin::text from champion.ballot b where b.xmin::text in (
       select xmin::text from champion.participation union select xmax::text from champion.elector union select xmax::text from champion.voting_card
       union select xmin::text from champion.voting_card union select xmin::text from kernel.idempotency)`,
  );
  expect(shared).toEqual([]);
  const [ballots] = await su<{ transactions: number; rows: number }>('select count(distinct xmin::text)::integer as transactions, count(*)::integer as rows from champion.ballot');
  expect(ballots).toEqual({ transactions: 1, rows: 30 });
  const [took] = await su<{ transactions: number }>('select count(distinct xmin::text)::integer as transactions from champion.participation');
  expect(took?.transactions).toBe(30);
});

test('ballots lie in an order that is neither that of casting nor that of their receipts', async () => {
  const after = (await su<{ receipt: string }>(`select encode(receipt_hash, 'hex') as receipt from champion.ballot order by ctid`)).map(({ receipt }) => receipt);
  expect([...after].sort()).toEqual([...before].sort());
  expect(after).not.toEqual(before);
  expect(after).not.toEqual([...before].sort());
});

test('casting leaves no event, no mail and no key behind', async () => {
  const [{ events } = { events: -1 }] = await su<{ events: number }>(`select count(*)::integer as events from audit.event where type ilike '%ballot%' or type ilike '%cast%' or type ilike '%voted%'`);
  expect(events).toBe(0);
  expect(await su('select 1 from kernel.idempotency')).toEqual([]);
  const kinds = await su<{ kind: string }>('select distinct kind from notification.mail order by kind');
  expect(kinds.map(({ kind }) => kind)).toEqual(['ElectionPublished', 'NominationsOpen', 'VotingCard', 'YouAreAlternate', 'YouAreChampion']);
});

test('a receipt is stored as its hash alone, and finds its ballot in the published list', async () => {
  const receipt = 'a receipt that I wrote down';
  expect(await su(`select 1 from champion.ballot b where b::text like '%' || $1 || '%'`, [receipt])).toEqual([]);
  const rows = await database.query<{ receipt_hash: string }>('api', 'select receipt_hash from champion.published_ballots($1, $2)', [world.organizationId, election.id]);
  expect(rows.map(({ receipt_hash }) => receipt_hash).sort()).toEqual([...before].sort());
});

test('no login reads who took part, what was voted, who held which card, or the frozen roll whose row locks would tell', async () => {
  for (const role of ['api', 'worker', 'auth'] as const) {
    for (const table of ['ballot', 'participation', 'voting_card', 'elector', 'election_seed']) {
      for (const column of ['*', 'count(*)', 'xmin', 'ctid']) {
        await expect(database.query(role, `select ${column} from champion.${table}`)).rejects.toThrow('permission denied');
      }
    }
  }
});

test('a person learns of their own participation, by their own session only', async () => {
  const mine = (token: string) => database.query('api', 'select * from champion.my_elections($1)', [token]);
  expect(await mine(world.customers[4]?.token ?? '')).toEqual([{ election_id: election.id, has_voted: true }]);
  expect(await mine(world.administrator.token)).toEqual([]);
  await expect(mine('forged')).rejects.toThrow('SignInRequired');
});
