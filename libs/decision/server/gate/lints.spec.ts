import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { testDatabase } from '@tribune/testing';
import { grantsOf } from './grants.js';

const db = await testDatabase();

// every schema that is ours, also one that a later step adds
const AREAS = `n.nspowner = 'tribune_owner'::regrole and n.nspname not in ('schema_version', 'public')`;
const names = async (sql: string): Promise<string[]> => (await db.owner<{ name: string }>(sql)).map((row) => row.name);

test('every table that knows its organization is under row-level security', async () => {
  const open = await names(
    `select format('%s.%s', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and ${AREAS} and not c.relrowsecurity
       and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'organization_id' and not a.attisdropped)`,
  );
  expect(open).toEqual([]);
});

test('every table of an area knows its organization, but for the installation\'s own', async () => {
  const without = await names(
    `select format('%s.%s', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and ${AREAS} and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'organization_id' and not a.attisdropped) order by 1`,
  );
  expect(without).toEqual(['audit.era', 'auth.first_link', 'auth.sign_in_challenge', 'kernel.clock', 'kernel.turn', 'kernel.turn_salt', 'people.organization']);
});

test('every primary, unique and foreign key between tenants\' tables contains the organization', async () => {
  const loose = await names(
    `select format('%s on %s', k.conname, k.conrelid::regclass) as name from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
     join pg_attribute a on a.attrelid = c.oid and a.attname = 'organization_id'
     where ${AREAS} and k.contype in ('p', 'f') and not a.attnum = any (k.conkey) order by 1`,
  );
  expect(loose).toEqual([]);
});

test('every function reckons in UTC, whatever zone its caller has set: seven days are seven days', async () => {
  const loose = await names(
    `select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace where ${AREAS} and n.nspname not in ('kernel')
       and not coalesce('TimeZone=UTC' = any (p.proconfig), false)`,
  );
  expect(loose).toEqual([]);
});

test('every definer function pins its search path and belongs to the owner', async () => {
  const loose = await names(
    `select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where ${AREAS} and p.prosecdef and (p.proowner <> 'tribune_owner'::regrole or not exists (select from unnest(p.proconfig) c where c like 'search_path=%' and c like '%pg_temp'))`,
  );
  expect(loose).toEqual([]);
});

test('no function may be called by everybody', async () => {
  const open = await names(
    `select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where ${AREAS} and has_function_privilege('public', p.oid, 'execute')`,
  );
  expect(open).toEqual([]);
});

test('the API and the auth process write no table: of the keys of idempotency the columns that are theirs to say', async () => {
  const writable = await names(
    `select distinct format('%s may %s %s.%s', r.rolname, v.privilege, n.nspname, c.relname) as name
     from pg_class c join pg_namespace n on n.oid = c.relnamespace, pg_roles r, unnest(array['INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'TRIGGER', 'REFERENCES']) v(privilege)
     where c.relkind in ('r', 'v') and ${AREAS} and r.rolname in ('tribune_api', 'tribune_auth') and has_table_privilege(r.rolname, c.oid, v.privilege) order by 1`,
  );
  expect(writable).toEqual([]);
});

test('the worker writes no table of the gate', async () => {
  const writable = await names(
    `select distinct format('%s %s.%s', v.privilege, n.nspname, c.relname) as name
     from pg_class c join pg_namespace n on n.oid = c.relnamespace, unnest(array['INSERT', 'UPDATE', 'DELETE', 'TRUNCATE']) v(privilege)
     where c.relkind = 'r' and n.nspname in ('decision', 'champion', 'council', 'people', 'auth', 'audit', 'kernel', 'register') and has_table_privilege('tribune_worker', c.oid, v.privilege)`,
  );
  expect(writable).toEqual([]);
});

test('no login reads secrets, choices or who voted', async () => {
  const readable = await names(
    `select format('%s reads %s', r.rolname, t) as name from pg_roles r, unnest(array['auth.session', 'auth.link', 'auth.passkey', 'auth.first_link', 'champion.ballot', 'champion.participation', 'champion.voting_card', 'champion.election_seed', 'decision.ballot']) t
     where r.rolname in ('tribune_api', 'tribune_worker', 'tribune_auth') and has_table_privilege(r.rolname, t, 'SELECT')`,
  );
  const columns = await names(`select a.attname as name from pg_attribute a where a.attrelid = 'decision.ballot'::regclass and a.attnum > 0 and not has_column_privilege('tribune_api', a.attrelid, a.attnum, 'SELECT') order by 1`);
  expect(readable).toEqual([]);
  expect(columns).toEqual(['choice', 'ranking', 'reason']);
});

test('the logins are no superusers, pass no row security, and join nobody', async () => {
  const roles = await db.owner(
    `select rolname, rolsuper or rolbypassrls or rolcreatedb or rolcreaterole or rolreplication as mighty,
       exists (select from pg_auth_members m where m.member = r.oid) as joined from pg_roles r where rolname in ('tribune_api', 'tribune_worker', 'tribune_auth') order by 1`,
  );
  expect(roles).toEqual(['api', 'auth', 'worker'].map((role) => ({ rolname: `tribune_${role}`, mighty: false, joined: false })));
});

test('every right is one that was reviewed (GRANTS_WRITE=1 writes them anew)', async () => {
  const file = path.join(import.meta.dirname, 'grants.txt');
  const granted = await grantsOf(db);
  if (process.env['GRANTS_WRITE']) fs.writeFileSync(file, granted);
  expect(granted.split('\n')).toEqual(fs.readFileSync(file, 'utf8').split('\n'));
});
