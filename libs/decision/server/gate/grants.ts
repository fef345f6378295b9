import type { TestDatabase } from '@tribune/testing';

/** Whoever owns a thing may do everything with it; said are the rights of all others, those that PostgreSQL gives by itself too. */
const RIGHTS = `
  with roles as (select oid, rolname::text as name from pg_roles union all select 0, 'PUBLIC'),
  areas as (select oid, nspname, nspacl, nspowner from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema'),
  things (kind, name, columns, acl, default_kind, owner) as (
    select 'database', '', '', datacl, 'd', datdba from pg_database where datname = current_database()
    union all select 'schema', nspname::text, '', nspacl, 'n', nspowner from areas
    union all select 'table', format('%s.%s', a.nspname, c.relname), '', c.relacl, case c.relkind when 'S' then 's' else 'r' end, c.relowner
      from pg_class c join areas a on a.oid = c.relnamespace where c.relkind in ('r', 'v', 'm', 'p', 'f', 'S')
    union all select 'table', format('%s.%s', a.nspname, c.relname), format(' (%s)', t.attname), t.attacl, 'c', c.relowner
      from pg_attribute t join pg_class c on c.oid = t.attrelid join areas a on a.oid = c.relnamespace where t.attacl is not null and not t.attisdropped
    union all select 'function', p.oid::regprocedure::text, '', p.proacl, 'f', p.proowner from pg_proc p join areas a on a.oid = p.pronamespace
    union all select 'type', t.oid::regtype::text, '', t.typacl, 'T', t.typowner from pg_type t join areas a on a.oid = t.typnamespace where t.typtype in ('d', 'e', 'r')
    union all select 'default for ' || d.defaclobjtype::text, d.defaclrole::regrole::text, '', d.defaclacl, 'f', d.defaclrole from pg_default_acl d
    union all select 'setting', parname::text, '', paracl, 'p', 10 from pg_parameter_acl
    union all select 'language', lanname::text, '', lanacl, 'l', lanowner from pg_language)
  select t.kind || ' ' || t.name as thing, r.name as who, x.privilege_type || case when x.is_grantable then ' (may pass it on)' else '' end as may, string_agg(nullif(btrim(t.columns, ' ()'), ''), ', ' order by t.columns) as columns
    from things t, aclexplode(coalesce(t.acl, acldefault(t.default_kind::"char", t.owner))) x join roles r on r.oid = x.grantee
   where x.grantee <> t.owner group by 1, 2, 3, t.columns = '' order by 1, 2, 3`;

const ROLES = `
  select format('role %s: %s', r.rolname, concat_ws(', ', case when r.rolcanlogin then 'signs in' else 'never signs in' end, case when r.rolsuper then 'SUPERUSER' end, case when r.rolbypassrls then 'PASSES ROW SECURITY' end,
      case when r.rolcreatedb then 'CREATES DATABASES' end, case when r.rolcreaterole then 'CREATES ROLES' end, case when r.rolreplication then 'REPLICATES' end,
      (select 'may act as ' || string_agg(m.roleid::regrole::text, ', ' order by m.roleid::regrole::text) from pg_auth_members m where m.member = r.oid))) as line
    from pg_roles r where r.rolname like 'tribune%' order by r.rolname`;

const POLICIES = `
  select format('policy %s on %s: %s %s to %s using %s with check %s', p.policyname, p.schemaname || '.' || p.tablename, lower(p.permissive), lower(p.cmd), array_to_string(p.roles, ', '), coalesce(p.qual, '–'), coalesce(p.with_check, '–')) as line
    from pg_policies p where p.qual is distinct from 'true' and p.qual is distinct from '(organization_id = (NULLIF(current_setting(''app.organization''::text, true), ''''::text))::uuid)' order by 1`;

interface Right extends Record<string, unknown> {
  readonly thing: string;
  readonly who: string;
  readonly may: string;
  readonly columns: string | null;
}

/** Every right that anybody but the owner has in this database, one thing a line: tables and columns, functions, schemas, sequences, defaults, roles, and policies that are not the usual ones. */
export async function grantsOf(db: TestDatabase): Promise<string> {
  const things = new Map<string, string[]>();
  for (const { thing, who, may, columns } of await db.owner<Right>(RIGHTS)) {
    const said = `${who.replace('tribune_', '')} ${may.toLowerCase()}${columns ? ` (${columns})` : ''}`;
    things.set(thing, [...(things.get(thing) ?? []), said]);
  }
  const lines = async (sql: string): Promise<string[]> => (await db.owner<{ line: string }>(sql)).map(({ line }) => line);
  const rights = [...things].map(([thing, who]) => `${thing.trim()}: ${who.join('; ')}`).sort();
  return [HEADING, ...(await lines(ROLES)), '', ...rights, '', ...(await lines(POLICIES)), ''].join('\n');
}

const HEADING = `# Every right that a login has in the database, and why it may be reviewed here: whatever is not in this list is refused.
# GRANTS_WRITE=1 node tools/test.mjs specs libs/decision/server/gate/lints.spec.ts writes it anew; read the difference.
`;
