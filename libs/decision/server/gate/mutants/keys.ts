import type { PoolClient } from 'pg';

/** One key, check or trigger, and a write that it alone should refuse. */
export interface Key {
  readonly table: string;
  readonly name: string;
  readonly kind: string;
  readonly definition: string;
  readonly drop: string;
}
export interface Broken extends Key {
  /** The write, as the owner tries it; undefined where none was found. */
  readonly write?: string;
  /** What refuses it while all stand. */
  readonly refusedBy?: string;
  /** What refuses it when the key is gone. */
  readonly otherwise?: string;
}

/** The tables whose rows make finality true: all of the gate, and who holds which seat by which election. */
export const TABLES = `select c.oid from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and (n.nspname = 'decision' or (n.nspname = 'champion' and c.relname in ('term', 'result', 'result_line', 'election', 'constituency', 'hand_over', 'nomination')))`;

/** From the catalogue, so that what is new is not forgotten. What PostgreSQL makes for a key (its index, the triggers of a foreign key) is the key. */
export async function keysOf(client: PoolClient): Promise<Key[]> {
  const { rows } = await client.query<Key>(`
    select * from (
      select k.conrelid::regclass::text as table, k.conname::text as name, k.contype::text as kind, pg_get_constraintdef(k.oid) as definition, format('alter table %s drop constraint %I cascade', k.conrelid::regclass, k.conname) as drop
        from pg_constraint k where k.conrelid in (${TABLES}) and k.contype in ('p', 'u', 'f', 'c')
      union all
      select i.indrelid::regclass::text, c.relname::text, 'i', pg_get_indexdef(i.indexrelid), format('drop index %s', i.indexrelid::regclass) from pg_index i join pg_class c on c.oid = i.indexrelid
       where i.indrelid in (${TABLES}) and i.indisunique and not exists (select from pg_constraint k where k.conindid = i.indexrelid)
      union all
      select t.tgrelid::regclass::text, t.tgname::text, 't', pg_get_triggerdef(t.oid), format('drop trigger %I on %s', t.tgname, t.tgrelid::regclass) from pg_trigger t where t.tgrelid in (${TABLES}) and not t.tgisinternal) x
    order by 1, 3, 2`);
  return rows;
}

interface Column {
  readonly name: string;
  readonly type: string;
}
const ALIEN: Readonly<Record<string, readonly string[]>> = {
  uuid: ['gen_random_uuid()', 'null'],
  integer: ['999999', '-1', '0', 'null', '1', '2'],
  smallint: ['30000', '-1', '0', 'null'],
  bytea: [`'\\x00'`, 'null'],
  boolean: ['not %', 'null', 'true', 'false'],
  text: [`'zz'`, `''`, `' '`, `repeat('x', 300001)`, 'null'],
  'timestamp with time zone': [`'infinity'`, `'-infinity'`, 'null', 'kernel.now()'],
  'text[]': [`'{}'`, 'null'],
  jsonb: [`'{}'`, 'null'],
};
/** Longer texts than a check lets through, but short enough for an index. */
const aliensFor = (column: Column): string[] => (ALIEN[column.type] ?? []).map((value) => value.replace('%', `"${column.name}"`));

/** For each key a write that it alone keeps out: refused while it stands, and not without it. Where there is none, one that it and others refuse. */
export async function brokenBy(client: PoolClient, key: Key): Promise<Broken> {
  let other: Broken = key;
  for (const write of await writesAgainst(client, key)) {
    const refusedBy = await tried(client, key, write, false);
    if (!refusedBy) continue;
    const otherwise = await tried(client, key, write, true);
    if (!otherwise) return { ...key, write, refusedBy };
    if (!other.write || refusedBy === key.name) other = { ...key, write, refusedBy, otherwise };
  }
  return other;
}

/** Tries a write and takes it back; gives what refused it. With `without`, the key is dropped before. */
export async function tried(client: PoolClient, key: Key, write: string, without: boolean): Promise<string | undefined> {
  await client.query('begin');
  try {
    if (without) await client.query(key.drop);
    if (key.kind !== 't') await client.query(`alter table ${key.table} disable trigger user`);
    await client.query(write);
    await client.query('set constraints all immediate');
    return undefined;
  } catch (error) {
    const { constraint, code, message } = error as { constraint?: string; code?: string; message: string };
    return constraint ?? `${code ?? ''} ${message}`.slice(0, 120);
  } finally {
    await client.query('rollback');
  }
}

async function writesAgainst(client: PoolClient, key: Key): Promise<string[]> {
  if (key.kind === 't') return againstTrigger(key);
  const { rows: columns } = await client.query<Column & { keyed: boolean; primary: boolean }>(
    `select a.attname::text as name, format_type(a.atttypid, null) as type,
        coalesce(a.attnum = any (coalesce((select k.conkey from pg_constraint k where k.conrelid = a.attrelid and k.conname = $2), (select i.indkey::smallint[] from pg_index i where i.indrelid = a.attrelid and i.indexrelid::regclass::text like '%' || $2))), false) as keyed,
        coalesce(a.attnum = any ((select k.conkey from pg_constraint k where k.conrelid = a.attrelid and k.contype = 'p')::smallint[]), false) as primary
       from pg_attribute a where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''`,
    [key.table, key.name],
  );
  const keyed = columns.filter((column) => column.keyed);
  if ('pui'.includes(key.kind)) return copies(key, columns, keyed);
  const order = keyed.map(({ name }) => `"${name}" is null`).join(', ') || '1';
  const rows = [0, 1, 2, 5, 9, 20];
  const changes = (sets: string[]): string[] => rows.map((row) => `update ${key.table} set ${sets.join(', ')} where ctid = (select ctid from ${key.table} order by ${order} offset ${row} limit 1)`);
  const looked = key.kind === 'c' && keyed.length === 0 ? columns : keyed;
  const values = (column: Column): string[] => [...aliensFor(column), ...(key.kind === 'c' ? columns.filter(({ type, name }) => type === column.type && name !== column.name).map(({ name }) => `"${name}"`) : [])];
  const last = (column: Column): number => (column.name === 'organization_id' ? 1 : 0);
  const single = [...looked].sort((a, b) => last(a) - last(b)).flatMap((column) => values(column).flatMap((value) => changes([`"${column.name}" = ${value}`])));
  const pairs = key.kind === 'c' ? looked.flatMap((one, at) => looked.slice(at + 1).flatMap((two) => aliensFor(one).flatMap((a) => aliensFor(two).map((b) => changes([`"${one.name}" = ${a}`, `"${two.name}" = ${b}`])[0] ?? '')))) : [];
  return [...single, ...(key.kind === 'f' ? strangers(key, columns, keyed) : []), ...pairs];
}

/** A new row like another, but for the key's own column that leads nowhere: nothing points to it yet. */
function strangers(key: Key, columns: readonly (Column & { primary: boolean })[], keyed: readonly Column[]): string[] {
  const names = columns.map(({ name }) => `"${name}"`).join(', ');
  const own = new Set(keyed.map(({ name }) => name));
  return keyed.filter(({ name }) => name !== 'organization_id').map((alien) => {
    const values = columns.map((column) => (column.name === alien.name || (column.primary && !own.has(column.name)) ? (aliensFor(column)[0] ?? 'null') : `"${column.name}"`));
    return `insert into ${key.table} (${names}) select ${values.join(', ')} from ${key.table} limit 1`;
  });
}

/** The same row once more; what is in the primary key and not in this one is new. */
function copies(key: Key, columns: readonly (Column & { primary: boolean })[], keyed: readonly Column[]): string[] {
  const inKey = new Set(keyed.map(({ name }) => name));
  const where = /where (.*)$/i.exec(key.definition)?.[1] ?? 'true';
  const value = (column: Column & { primary: boolean }): string => (column.primary && !inKey.has(column.name) ? (aliensFor(column)[0] ?? 'null') : `"${column.name}"`);
  const names = columns.map(({ name }) => `"${name}"`).join(', ');
  return [...(HANDS[key.name]?.(key.table) ?? []), `insert into ${key.table} (${names}) select ${columns.map(value).join(', ')} from ${key.table} where ${where} limit 1`];
}

function againstTrigger({ table, name, definition }: Key): string[] {
  const one = `where ctid = (select ctid from ${table} limit 1)`;
  if (/before truncate/i.test(definition)) return [`truncate ${table} cascade`];
  const written = HANDS[`${table}.${name}`] ?? HANDS[name];
  if (written) return written(table);
  return /update/i.test(definition) ? [`update ${table} set organization_id = organization_id ${one}`, `delete from ${table} ${one}`] : [`delete from ${table} ${one}`];
}

/** Writes for what looks at what is written, or has no row to copy: as a fault of a function would make them. */
export const HANDS: Readonly<Record<string, (table: string) => string[]>> = {
  election_one_running: (table) => [`insert into ${table} (organization_id, constituency_id, nominations_close_at, voting_closes_at, seed_commitment) select organization_id, constituency_id, kernel.now() + interval '1 hour', kernel.now() + interval '2 hours', sha256('x') from ${table}, generate_series(1, 2) where true order by called_at limit 2`],
  guard_decision: () => [`delete from decision.decision where state = 'DRAFT'`, `update decision.decision set current_revision = current_revision + 2 where state = 'DRAFT'`, `update decision.decision set vote_basis = 1 where vote_basis = 2`, `update decision.decision set proposed_at = null where state = 'CARRIED'`, `update decision.decision set state = 'CARRIED' where state = 'DELIBERATING'`, `update decision.decision set number = number + 1000 where state = 'DRAFT'`],
  guard_answer: (table) => [`delete from ${table} where not live`, `update ${table} set live = true, died_at = null, died_because = null where not live`, `update ${table} set died_at = died_at + interval '1 hour' where not live`, `update ${table} set live = live where live`, `update ${table} set live = false, died_at = at, died_because = 'STALE', at = at - interval '1 day' where live and not exists (select from decision.consent c where c.decision_id = ${table}.decision_id)`],
  guard_clock: (table) => [`delete from ${table} where paused_at is null`, `update ${table} set due_at = due_at + interval '1 year' where paused_at is null`, `update ${table} set due_at = due_at + (resumes_at - paused_at) where paused_at is not null`, `update ${table} set paused_at = started_at, resumes_at = started_at + interval '7 days', paused_because = 'x', due_at = due_at + interval '8 days' where paused_at is null`, `update ${table} set paused_at = started_at, resumes_at = started_at + interval '7 days', paused_because = 'x', due_at = due_at + interval '7 days', started_at = started_at - interval '1 day' where paused_at is null`],
  guard_link: (table) => (table.endsWith('member') ? [`update ${table} set live = true where not live`, `update ${table} set live = live where not live`, `update ${table} set decision_id = decision_id where live`, `delete from ${table} where live`] : [`delete from ${table} where dissolved_at is null`, `update ${table} set dissolved_at = dissolved_at + interval '1 hour' where dissolved_at is not null`, `update ${table} set because = 'other words' where dissolved_at is null`]),
  guard_proxy: (table) => [`delete from ${table} where ended_at is null`, `update ${table} set ended_at = ended_at + interval '1 hour' where ended_at is not null`, `update ${table} set until_at = kernel.now() where ended_at is null and until_at is not null`],
  guard_waiver: (table) => [
    `insert into ${table} (organization_id, decision_id, constituency_id, revision, body_hash, term_id, person_id, kind, without_dossier_because) select t.organization_id, r.decision_id, t.constituency_id, r.revision, r.body_hash, t.id, t.person_id, 'WAIVE', 'x' from decision.revision r join decision.decision d on d.id = r.decision_id and d.state = 'CARRIED' and d.current_revision = r.revision join decision.revision_constituency c on c.decision_id = r.decision_id and c.revision = r.revision and c.stance = 'affects' join champion.live_term t on t.constituency_id = c.constituency_id and t.rank = 0 where not exists (select from ${table} a where a.decision_id = r.decision_id and a.constituency_id = t.constituency_id and a.live) limit 1`,
  ],
  revision_takes_effect: (table) => [
    `insert into ${table} (organization_id, decision_id, revision, class, author_id, body) select organization_id, decision_id, revision + 1, 'EDITORIAL', author_id, ' ' || body from ${table} where revision = 1 and not exists (select from ${table} x where x.decision_id = ${table}.decision_id and x.revision = 2) limit 1`,
    `insert into ${table} (organization_id, decision_id, revision, class, author_id, body) select organization_id, decision_id, revision + 5, 'EDITORIAL', author_id, body from ${table} where revision = 1 and not exists (select from ${table} x where x.decision_id = ${table}.decision_id and x.revision = 2) limit 1`,
    `insert into ${table} (organization_id, decision_id, revision, class, author_id, body) select organization_id, decision_id, revision + 1, 'RESULT', author_id, body from ${table} where revision = 1 and not exists (select from ${table} x where x.decision_id = ${table}.decision_id and x.revision = 2) limit 1`,
  ],
  finalization_is_consented: (table) => [
    `with f as (insert into ${table} (organization_id, decision_id, revision, basis) select d.organization_id, d.id, d.current_revision, d.vote_basis from decision.decision d join decision.standing_approval a on a.decision_id = d.id and a.revision = d.current_revision
        where d.state = 'CARRIED' and not exists (select from decision.link_member m where m.decision_id = d.id and m.live) and (select count(*) from decision.approval x where x.decision_id = d.id and x.live) = 1 order by d.number limit 1 returning *)
      insert into decision.consent (organization_id, decision_id, revision, constituency_id, approval_id, body_hash) select f.organization_id, f.decision_id, f.revision, a.constituency_id, a.id, a.body_hash from f join decision.approval a on a.decision_id = f.decision_id and a.live`,
    `insert into ${table} (organization_id, decision_id, revision, basis, at) select organization_id, id, current_revision, vote_basis, '-infinity' from decision.decision where state = 'CARRIED' and not exists (select from decision.link_member m where m.decision_id = id and m.live) limit 1`,
    `with f as (insert into ${table} (organization_id, decision_id, revision, basis) select d.organization_id, d.id, d.current_revision, d.vote_basis from decision.decision d join decision.tally t on t.decision_id = d.id and t.basis = d.vote_basis and t.carried where d.state = 'REFUSED' limit 1 returning *),
      a as (insert into decision.approval (organization_id, decision_id, constituency_id, revision, body_hash, term_id, person_id, kind, without_dossier_because) select f.organization_id, f.decision_id, t.constituency_id, f.revision, r.body_hash, t.id, t.person_id, 'APPROVE', 'x' from f join decision.revision r on r.decision_id = f.decision_id and r.revision = f.revision join champion.live_term t on t.organization_id = f.organization_id and t.rank = 0 returning *)
      insert into decision.consent (organization_id, decision_id, revision, constituency_id, approval_id, body_hash) select organization_id, decision_id, revision, constituency_id, id, body_hash from a`,
    `insert into ${table} (organization_id, decision_id, revision, basis) select organization_id, id, current_revision, vote_basis from decision.decision where state = 'CARRIED' and not exists (select from decision.link_member m where m.decision_id = id and m.live) limit 1`],
  final_together: (table) => [
    `with f as (insert into ${table} (organization_id, decision_id, revision, basis) select d.organization_id, d.id, d.current_revision, d.vote_basis from decision.decision d join decision.link_member m on m.decision_id = d.id and m.live where d.state = 'CARRIED' order by d.number limit 1 returning *),
      a as (insert into decision.approval (organization_id, decision_id, constituency_id, revision, body_hash, term_id, person_id, kind, without_dossier_because) select f.organization_id, f.decision_id, t.constituency_id, f.revision, r.body_hash, t.id, t.person_id, 'APPROVE', 'x' from f join decision.revision r on r.decision_id = f.decision_id and r.revision = f.revision join champion.live_term t on t.organization_id = f.organization_id and t.rank = 0 returning *)
      insert into decision.consent (organization_id, decision_id, revision, constituency_id, approval_id, body_hash) select organization_id, decision_id, revision, constituency_id, id, body_hash from a`,
  ],
};
