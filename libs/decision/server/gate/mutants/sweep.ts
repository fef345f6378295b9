import type { TestDatabase } from '@tribune/testing';
import type { PoolClient } from 'pg';
import type { GateWorld } from '../gate-world.js';
import { callsAt } from './calls.js';
import type { Stages } from './stages.js';

/** One act as somebody tries it at one stage: `verb` is the function that is called. */
export interface Try {
  readonly name: string;
  readonly verb: string;
  readonly sql: string;
}

/** Tries statements with the API's login and takes each back: what came of it, what it left of its decision, and nothing else changes. */
export async function prepare(db: TestDatabase): Promise<void> {
  await db.owner(`
    create schema proof;
    create function proof.left_of(decision uuid) returns text language sql security definer set search_path = decision, pg_temp as $$
      select concat_ws(' ', d.state, d.current_revision, d.vote_basis, d.seconded_by is not null, d.author_id,
        ${COUNTED.map((table) => `(select count(*) from ${table} x where x.decision_id = d.id)`).join(', ')},
        (select string_agg(concat_ws('/', a.kind, a.live, a.died_because), ' ' order by a.at) from approval a where a.decision_id = d.id),
        (select string_agg(concat_ws('/', f.kind, f.live, f.died_because), ' ' order by f.at) from refusal f where f.decision_id = d.id),
        (select count(*) from objection_end), (select count(*) from objection_reply), (select count(*) from overruling), (select count(*) from overruling_voice), (select count(*) from overruling_result), (select count(*) from link where dissolved_at is null),
        (select count(*) from proxy where ended_at is null), (select count(*) from clock where paused_at is not null), (select max(floor(extract(epoch from closes_at - opened_at) / 86400 + 0.25)) from vote v where v.decision_id = d.id and v.basis = d.vote_basis), (select count(*) from notification.mail), (select count(*) from audit.event))
      from decision.decision d where d.id = left_of.decision $$;
    create function proof.tried(decision uuid, acts text[]) returns text[] language plpgsql as $$
    declare
      act text; came text; more text; said text[] := '{}';
    begin
      foreach act in array acts loop
        begin
          execute act into came;
          set constraints all immediate;
          raise exception '%', coalesce(regexp_replace(came, '^([0-9a-f-]{36}|\\d{4}-\\d\\d-\\d\\d.*)$', '…'), '') || ' => ' || coalesce(proof.left_of(decision), '') using errcode = 'ZZ001';
        exception when others then
          get stacked diagnostics more = pg_exception_detail;
          said := said || (case when sqlstate = 'ZZ001' then sqlerrm when sqlstate = 'TR001' then sqlerrm || ' ' || more else sqlstate || ' ' || regexp_replace(sqlerrm, '[0-9a-f-]{36}', '…', 'g') end);
        end;
        set constraints all deferred;
      end loop;
      return said;
    end $$;
    grant usage on schema proof to tribune_api, tribune_worker;
    grant execute on all functions in schema proof to tribune_api, tribune_worker;
  `);
}

const COUNTED = ['revision', 'raise', 'adoption', 'vote', 'elector', 'recusal', 'recusal_contest', 'recusal_voice', 'recusal_end', 'ballot', 'tally', 'clock', 'missed_clock', 'finalization', 'consent', 'postponement', 'objection', 'condition_break', 'revision_supersedes'];
const UUID = /^[0-9a-f-]{36}$/;
const quoted = (value: unknown): string =>
  value === null || value === undefined ? 'null' : typeof value === 'number' || typeof value === 'boolean' ? String(value) : Buffer.isBuffer(value) ? `'\\x${value.toString('hex')}'::bytea` : Array.isArray(value) ? `array[${value.map(quoted).join(', ')}]${UUID.test(String(value[0])) ? '::uuid[]' : ''}` : `'${String(value).replaceAll("'", "''")}'`;

/** Everybody's tries at every stage. */
export async function triesOf(db: TestDatabase, world: GateWorld, stages: Stages): Promise<Map<string, Try[]>> {
  const all = new Map<string, Try[]>();
  const who: Readonly<Record<string, string>> = { ...world.tokens, nobody: '' };
  for (const [stage, id] of Object.entries(stages)) {
    const calls = await callsAt(db, world, id, stages);
    all.set(stage, PEOPLE.flatMap((person) => calls.filter(([verb]) => concerns(person, verb, stage)).map(([verb, values], at) => ({ name: `${stage} ${at}: ${person} ${verb}(${values.map((value) => quoted(value).slice(0, 60)).join(', ')})`, verb, sql: `select ${verb}(${[who[person], ...values].map(quoted).join(', ')})::text` }))));
  }
  return all;
}

const PEOPLE = ['m1', 'm2', 'm3', 'm5', 'm7', 'champion', 'alternate', 'second', 'staffChampion', 'ada', 'nobody'] as const;
const OFFICE: readonly string[] = ['champion', 'alternate', 'second', 'staffChampion'];
/** What champions and alternates do with their office. */
export const ANSWERS = ['approve_decision', 'refuse_decision', 'set_condition', 'revoke_answer', 'pause_clock', 'report_broken_condition'];
/** Everybody tries what might be theirs; the rest is tried by one who has nothing to do with it. */
function concerns(person: string, verb: string, stage: string): boolean {
  if (person === 'nobody') return stage === 'proposed' || stage === 'open';
  if (ANSWERS.some((answer) => verb.endsWith(answer))) return OFFICE.includes(person) || person === 'm1';
  return !['second', 'm7'].includes(person) || ['cast_ballot', 'proxy', 'judge'].some((part) => verb.includes(part));
}

/** The worker's own acts at a stage. */
export const roundsOf = (world: GateWorld, stages: Stages): Map<string, Try[]> =>
  new Map(Object.entries({ ...stages, nothing: world.council }).map(([stage, id]) => [stage, ['settle', 'close_vote', 'tick'].map((act) => ({ name: `${stage}: worker ${act}`, verb: `decision.${act}`, sql: `select decision.${act}(${act === 'tick' ? '' : `'${world.organization}', '${id}'`})::text` }))]));

/** What came of each try, by its name, within the transaction of this superuser's connection: nothing of it stays. */
export async function sweep(client: PoolClient, role: 'tribune_api' | 'tribune_worker', world: GateWorld, stages: Stages, tries: Map<string, Try[]>): Promise<Map<string, string>> {
  const came = new Map<string, string>();
  await client.query(`set local role ${role}`);
  await client.query(`select set_config('app.organization', $1, true)`, [world.organization]);
  for (const [stage, all] of tries) {
    if (all.length === 0) continue;
    const { rows } = await client.query<{ said: string[] }>('select proof.tried($1, $2) as said', [stages[stage], all.map(({ sql }) => sql)]);
    all.forEach(({ name }, at) => came.set(name, rows[0]?.said[at] ?? ''));
  }
  await client.query('reset role');
  return came;
}
