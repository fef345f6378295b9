import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { electChampion, foundWorld, testDatabase, TestElection, type Citizen } from '@tribune/testing';

const database = await testDatabase();
const world = await foundWorld(database);
const open = await foundWorld(database, { name: 'Open' });
const [mallory, victim] = open.customers as [Citizen, Citizen];
let running: TestElection;

/** Everything that elections and terms rest on, to show afterwards that nothing moved. */
const everything = async () =>
  (await database.query<{ all: string }>('superuser', `select md5(string_agg(t::text, '' order by t::text)) as all from (
    select x::text as t from champion.term x union all select x::text from champion.result x union all select x::text from champion.result_line x union all select x::text from champion.ballot x
    union all select x::text from champion.participation x union all select x::text from champion.election x union all select x::text from champion.elector x union all select x::text from champion.voting_card x
    union all select x::text from champion.nomination x union all select x::text from champion.hand_over x union all select x::text from champion.constituency x) a`))[0]?.all;

beforeAll(async () => {
  await electChampion(world);
  running = await TestElection.call(open);
  await running.nominate(mallory);
  await running.openVoting();
});

const tables = ['term', 'result', 'result_line', 'ballot', 'participation', 'voting_card', 'election_seed', 'elector', 'election', 'nomination', 'constituency', 'constituent', 'hand_over'];

describe.each(['api', 'worker', 'auth'] as const)("with the %s's login", (role) => {
  const attempt = async (sql: string, values: unknown[] = []) => {
    const client = await database.pool(role).connect();
    try {
      await client.query('begin');
      await client.query(`select set_config('app.organization', $1, true)`, [open.organizationId]);
      await client.query(sql, values);
      await client.query('commit');
    } finally {
      await client.query('rollback').catch(() => undefined);
      client.release();
    }
  };

  test.each(tables)('champion.%s is not written, in any way', async (table) => {
    const before = await everything();
    for (const sql of [
      `insert into champion.${table} select * from champion.${table}`,
      `insert into champion.${table} (organization_id) values ('${open.organizationId}') on conflict do nothing`,
      `update champion.${table} set organization_id = organization_id`,
      `delete from champion.${table}`,
      `truncate champion.${table} cascade`,
      `copy champion.${table} from program 'true'`,
      `lock table champion.${table} in exclusive mode`,
      `alter table champion.${table} disable trigger all`,
      `drop table champion.${table} cascade`,
      `create or replace rule r as on select to champion.${table} do instead select 1`,
    ]) {
      await expect(attempt(sql)).rejects.toThrow(/permission denied|must be owner|cannot insert a non-DEFAULT|syntax/);
    }
    expect(await everything()).toBe(before);
  });

  test('no inner function that decides something is called', async () => {
    const before = await everything();
    const [organization, election, constituency, person] = [open.organizationId, running.id, open.customersId, mallory.id];
    const calls: [string, unknown[]][] = [
      ['champion.take_office($1, $2)', [organization, election]],
      [`champion.end_terms($1, $2, null, 'RESIGNED')`, [world.organizationId, world.customersId]],
      [`champion.end_terms_of($1, $2, 'JOINED_STAFF')`, [organization, person]],
      [`champion.begin_election($1, $2, '1 day', '1 day', null)`, [organization, constituency]],
      ['champion.shuffle_ballots($1, $2)', [organization, election]],
      ['champion.reopen_nominations($1, $2)', [organization, election]],
      ['champion.drop_ineligible($1, $2)', [organization, election]],
      ['champion.approvals($1, $2)', [organization, election]],
      [`champion.result_lines($1, $2, '', '', 0)`, [organization, election]],
      ['champion.add_constituent($1, $2, $3, null)', [organization, constituency, open.chair.id]],
      [`champion.mail_roll($1, $2, 'Spam', $3)`, [organization, constituency, election]],
      ['champion.may_stand($1, $2, $3)', [organization, constituency, person]],
      ['champion.due_steps()', []],
      ['champion.demand_may_stand($1, $2, $3)', [organization, constituency, person]],
      ['champion.on_roll($1, $2, $3)', [organization, constituency, person]],
      ['champion.nominating_election($1, $2)', [organization, election]],
    ];
    for (const [call, values] of calls) await expect(attempt(`select ${call}`, values)).rejects.toThrow(/permission denied for (function|schema)/);
    expect(await everything()).toBe(before);
  });

  test('the owner is not impersonated, and triggers are not switched off', async () => {
    for (const sql of ['set role tribune_owner', `set session_replication_role = 'replica'`, 'set session authorization tribune_owner', 'select kernel.shift_clock($1)']) {
      await expect(attempt(sql, sql.includes('$1') ? ['30 days'] : [])).rejects.toThrow(/permission denied/);
    }
  });
});

test("the API's login does not open, count or tick", async () => {
  for (const call of ['champion.open_voting($1, $2)', 'champion.count_election($1, $2)']) {
    await expect(database.query('api', `select ${call}`, [open.organizationId, running.id])).rejects.toThrow('permission denied for function');
  }
  await expect(database.query('api', 'select champion.tick()')).rejects.toThrow('permission denied for function');
});

test("the worker's login opens and counts, but not before the time, and votes for nobody", async () => {
  const before = await everything();
  await database.query('worker', 'select champion.tick()');
  expect(await database.query('worker', 'select champion.count_election($1, $2) as counted', [open.organizationId, running.id])).toEqual([{ counted: false }]);
  await expect(database.query('worker', `select champion.cast_election_ballot('x', '{}', 'a receipt of sixteen')`)).rejects.toThrow('permission denied');
  await expect(database.query('worker', `select champion.cast_election_ballots('[]')`)).rejects.toThrow('permission denied');
  expect(await everything()).toBe(before);
});

test('tables and functions are not shadowed by temporary ones', async () => {
  await expect(database.query('api', 'create temporary table voting_card (token_hash bytea)')).rejects.toThrow('permission denied');
  await expect(database.query('api', 'create schema mine')).rejects.toThrow('permission denied');
});

test('a session speaks for its own person and organization only', async () => {
  const resign = (token: string, constituency: string) => database.query('api', 'select champion.resign($1, $2)', [token, constituency]);
  for (const [token, constituency] of [[mallory.token, world.customersId], [world.administrator.token, world.customersId], [world.customers[5]?.token ?? '', world.customersId]] as const) {
    await expect(resign(token, constituency)).rejects.toThrow('NotTheChampion');
  }
  await expect(database.query('api', `select champion.hand_over($1, $2, now() + interval '60 days')`, [mallory.token, world.customersId])).rejects.toThrow('NotTheChampion');
  await expect(database.query('api', 'select champion.take_back($1, $2)', [world.administrator.token, world.customersId])).rejects.toThrow('NothingHandedOver');
  expect(await database.owner('select 1 from champion.live_term where organization_id = $1 and rank = 0', [world.organizationId])).toHaveLength(1);
});

test("nobody draws, consents or withdraws with another's name, or without a session", async () => {
  const call = (sql: string, values: unknown[]) => database.query('api', `select champion.${sql}`, values);
  for (const [sql, values] of [
    ['draw_card($1, $2)', ['forged', running.id]],
    ['draw_card($1, $2)', [null, running.id]],
    ['my_elections($1)', ['']],
    [`consent_to_nomination($1, $2, '')`, ['forged', running.id]],
    ['withdraw_nomination($1, $2)', ['forged', running.id]],
    [`create_constituency($1, 'Mine', 'other')`, ['forged']],
    ['import_roll($1, $2, $3)', ['forged', open.customersId, '[]']],
  ] as const) {
    await expect(call(sql, [...values])).rejects.toThrow('SignInRequired');
  }
  await expect(call('draw_card($1, $2)', [world.customers[4]?.token, running.id])).rejects.toThrow('NotOnRoll');
  await expect(call('import_roll($1, $2, $3)', [mallory.token, open.customersId, '[]'])).rejects.toThrow('RoleRequired');
});

test('an ended session does nothing, and a person who has left has no session', async () => {
  const [who] = open.customers.slice(5) as [Citizen];
  await database.owner('update auth.session set ended_at = kernel.now() where person_id = $1', [who.id]);
  await expect(database.query('api', 'select champion.draw_card($1, $2)', [who.token, running.id])).rejects.toThrow('SignInRequired');
});

test('ballots of a running election are published to nobody', async () => {
  await running.cast(victim, [mallory], randomUUID());
  expect(await database.query('api', 'select * from champion.published_ballots($1, $2)', [open.organizationId, running.id])).toEqual([]);
  expect(await database.query('api', 'select * from champion.result where election_id = $1', [running.id])).toEqual([]);
});

test('every definer function of the area pins its search path and is closed to the public', async () => {
  const loose = await database.query('superuser', `select p.proname from pg_proc p where p.pronamespace = 'champion'::regnamespace
    and (not coalesce(p.proconfig::text like '%search_path=champion, pg_temp%', false) or has_function_privilege('public', p.oid, 'execute'))`);
  expect(loose).toEqual([]);
});
