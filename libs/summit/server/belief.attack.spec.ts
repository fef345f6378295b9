import { foundWorld, nodeId, SummitActs, testApi, type Citizen } from '@tribune/testing';
import { beforeAll, describe, expect, test } from 'vitest';

/** With the API's own database login, its organization set, and every session token but that of who has sealed. */
const api = await testApi();
const { database } = api;
const world = await foundWorld(database);
const elsewhere = await foundWorld(database, { name: 'Southwind Rail' });
const { administrator: executive } = world;
const [sealer, blind, outsider] = world.members as [Citizen, Citizen, Citizen];
const SECRET = 73;
let summit = '';
let stage = '';

beforeAll(async () => {
  await database.owner(`select people.give_role($1, $2, 'EXECUTIVE', $2)`, [world.organizationId, executive.id]);
  const acts = new SummitActs(api, world);
  const summitId = await acts.announced(executive, [sealer, blind]);
  summit = Buffer.from(summitId, 'base64url').toString().split(':')[1] ?? '';
  stage = (await database.owner<{ id: string }>('select id from touch_point.stage where organization_id = $1 and position = 1', [world.organizationId]))[0]?.id ?? '';
  await acts.act(sealer, 'sealBeliefs', { summitId, beliefs: [{ stageId: nodeId('Stage', stage), attribute: 'OVERALL', value: SECRET }] });
});

async function attempt(sql: string, values: unknown[] = [], role: 'api' | 'worker' | 'auth' = 'api'): Promise<string> {
  const client = await database.pool(role).connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('app.organization', $1, true)`, [world.organizationId]);
    return JSON.stringify((await client.query(sql, values)).rows);
  } catch (error) {
    return (error as { code: string }).code;
  } finally {
    await client.query('rollback');
    client.release();
  }
}

const REFUSED = new Set(['42501', 'TR001', '55006', '23514', '22P02']);

describe('nobody sees another’s belief before sealing their own', () => {
  test.each([
    'select * from summit.belief', 'select value from summit.belief', 'select count(*) from summit.belief where value > 50', 'select xmin from summit.belief', 'table summit.belief', 'copy summit.belief to stdout',
    'select * from summit.belief for share', 'lock table summit.belief', 'explain analyze select 1 from summit.belief where value > 50',
    'with b as (select value from summit.belief) select * from b', 'select (select max(value) from summit.belief)', 'create temp table mine as select * from summit.belief', 'create view public.peek as select * from summit.belief',
    'insert into summit.belief select * from summit.belief', 'update summit.belief set value = value returning *', 'delete from summit.belief returning *', 'truncate summit.belief', 'alter table summit.belief disable row level security',
    'alter table summit.belief disable trigger all', 'drop table summit.belief', 'set local role tribune_owner', 'set session authorization tribune_owner', `set local session_replication_role = 'replica'`, 'grant select on summit.belief to tribune_api',
    'create policy peek on summit.belief using (true)', 'create function summit.peek() returns integer language sql as $$ select max(value) from summit.belief $$',
    `select summit.stage_beliefs(s, s.organizer_id, null) from summit.summit s`, `update summit.summit set beliefs_ended_at = now()`, `update summit.summit set state = 'HELD'`, `insert into summit.participant (organization_id, summit_id, person_id) select organization_id, summit_id, person_id from summit.participant`,
    'select * from scorecard.figure', 'select * from scorecard.standing_figure', 'delete from scorecard.opening', `select scorecard.has_seen(organization_id, person_id, null) from summit.participant`,
    `select summit.lock_summit(organization_id, id, organizer_id, 'sealBeliefs') from summit.summit`, `select query_to_xml('select * from summit.belief', true, false, '')`, `select table_to_xml('summit.belief', true, false, '')`,
    'declare peek cursor for select * from summit.belief',
  ])('%s', async (sql) => {
    for (const role of ['api', 'worker', 'auth'] as const) expect([role, REFUSED.has(await attempt(sql, [], role))]).toEqual([role, true]);
  });

  test('statistics, events, keys and mails tell nothing of it either', async () => {
    await database.owner('analyze summit.belief');
    expect(await attempt(`select * from pg_stats where schemaname = 'summit' and tablename = 'belief'`)).toBe('[]');
    expect(await attempt(`select data from audit.event where type = 'BeliefsSealed'`)).toBe('[{"data":{"stages":1}}]');
    expect(await attempt(`select distinct k from kernel.idempotency, jsonb_object_keys(response) k where operation = 'sealBeliefs'`)).toBe('[{"k":"summitId"}]');
    expect(await attempt(`select distinct k from notification.mail, jsonb_object_keys(data) k where kind like 'Summit%'`, [], 'worker')).toBe('[{"k":"summit"}]');
  });

  test('each token gives what its holder may see, and a forged one nothing', async () => {
    const ask = (token: string | null | undefined) => attempt('select summit.beliefs_of($1, $2) as seen', [token, summit]);
    for (const token of [null, '', 'x'.repeat(64), elsewhere.chair.token, world.customers[0]?.token]) expect(await ask(token)).toBe('TR001');
    for (const { token } of [blind, outsider, executive]) expect(await ask(token)).not.toContain('"value"');
    expect(await ask(sealer.token)).toContain(`"value":${SECRET}`);
    const [ended] = await database.owner<{ token: string }>(`select auth.open_session($1, $2, 'LINK') as token`, [world.organizationId, sealer.id]);
    await database.owner('update auth.session set ended_at = kernel.now() where token_hash = kernel.text_hash($1)', [ended?.token]);
    expect(await ask(ended?.token)).toBe('TR001');
  });

  test('nobody seals for another, twice, off the scale, or without being asked; nobody ends it who may not', async () => {
    const beliefs = (value: unknown, attribute = 'OVERALL') => JSON.stringify([{ stageId: stage, attribute, value }]);
    const seal = (token: string | null, json: string | null) => attempt('select summit.seal_beliefs($1, $2, $3)', [token, summit, json]);
    for (const [token, json] of [[null, beliefs(5)], [sealer.token, beliefs(5)], [outsider.token, beliefs(5)], [elsewhere.chair.token, beliefs(5)], [blind.token, beliefs(101)], [blind.token, beliefs(null)], [blind.token, beliefs(5, 'SECRET')], [blind.token, '[]'], [blind.token, null],
      [blind.token, JSON.stringify([{ stageId: null, attribute: 'OVERALL', value: 5 }])]] as const) expect([json, REFUSED.has(await seal(token, json))]).toEqual([json, true]);
    for (const { token } of [sealer, blind, outsider, elsewhere.chair]) expect(await attempt('select summit.end_beliefs($1, $2)', [token, summit])).toBe('TR001');
  });

  test('a shadow of the table in the search path is not asked', async () => {
    const shadow = 'create temp table belief (organization_id uuid, summit_id uuid, person_id uuid, stage_id uuid, attribute text, value integer, had_seen boolean)';
    for (const before of [shadow, 'set local search_path = pg_temp, public']) {
      const seen = await attempt(`do $$ begin execute '${before}'; exception when insufficient_privilege then null; end $$`).then(() => attempt('select summit.beliefs_of($1, $2) as seen', [blind.token, summit]));
      expect(seen).not.toContain('"value"');
    }
  });
});
