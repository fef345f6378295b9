import { canonical } from '@tribune/kernel/domain';
import type { TestDatabase } from '@tribune/testing';
import type { PoolClient } from 'pg';
import type { GateWorld } from '../gate-world.js';
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
      act text; came text; said text[] := '{}';
    begin
      foreach act in array acts loop
        begin
          execute act into came;
          set constraints all immediate;
          raise exception '%', coalesce(regexp_replace(came, '^([0-9a-f-]{36}|\\d{4}-\\d\\d-\\d\\d.*)$', '…'), '') || ' => ' || proof.left_of(decision) using errcode = 'ZZ001';
        exception when others then said := said || (case when sqlstate in ('ZZ001', 'TR001') then sqlerrm else sqlstate || ' ' || regexp_replace(sqlerrm, '[0-9a-f-]{36}', '…', 'g') end);
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

async function callsAt(db: TestDatabase, world: GateWorld, id: string, stages: Stages): Promise<[string, unknown[]][]> {
  const [d] = await db.owner<{ revision: number; hash: Buffer; body: string; objections: string[]; approvals: string[]; links: string[]; proxies: string[] }>(
    `select r.revision, r.body_hash as hash, r.body, array(select o.id from decision.objection o where o.decision_id = r.decision_id order by o.at) as objections,
       array(select a.id from decision.approval a where a.decision_id = r.decision_id and a.holds_while is not null) as approvals, array(select m.link_id from decision.link_member m where m.decision_id = r.decision_id) as links,
       array(select p.id from decision.proxy p where p.decision_id = r.decision_id) as proxies
     from decision.revision r join decision.decision d on d.id = r.decision_id and d.current_revision = r.revision where d.id = $1`,
    [id],
  );
  if (!d) throw new Error('There is no such stage.');
  const { revision: n, hash } = d;
  const { prose, effects } = JSON.parse(d.body) as { prose: object; effects: object };
  const body = (more: object, other: object = {}): string => canonical({ schema: 1, prose: { ...prose, ...more }, effects: { ...effects, ...other } });
  const m5 = world.people['m5'];
  const answer = (constituency: string, at: number = n, of: Buffer = hash): unknown[] => [id, constituency, at, of];
  const calls: [string, unknown[]][] = [
    ...['propose_decision', 'second_decision', 'open_vote', 'postpone_vote', 'withdraw_decision', 'adopt_proposal'].map((verb): [string, unknown[]] => [verb, [id]]),
    ...[[n, 'AGREE', null, null, null], [n, 'OBJECT', ' ', null, null], [n, 'RANK', null, ['A', 'B'], null], [n, 'RANK', null, ['A', 'A'], null], [n, 'RANK', null, ['Z'], null], [n + 1, 'AGREE', null, null, null], [n, 'MAYBE', null, null, null], [n, null, null, null, null], [n, 'RANK', null, [], null], [n, 'RANK', null, ['A', null], null], [n, 'AGREE', null, ['A'], null], [n, 'AGREE', null, null, world.people['m6']], [n, 'AGREE', null, null, world.people['m7']]].map((ballot): [string, unknown[]] => ['cast_ballot', [id, ...ballot]]),
    ['cast_ballot', [world.council, 1, 'AGREE', null, null, null]],
    ...(id === stages['draft'] ? [null, world.council].map((rule): [string, unknown[]] => ['draft_decision', [world.council, d.body, rule]]) : []),
    ['cast_ballot', [id, n, 'AGREE', null, null, null, 9]],
    ['second_decision', [world.council]],
    ['report_broken_condition', [world.council, 'Gone.']],
    ['dissolve_link', [world.council]],
    ['end_proxy', [world.council]],
    ['answer_objection', [world.council, 'We keep it.']],
    ['recuse', [id, 'Mine.']],
    ['recuse', [id, ' ']],
    ['amend_decision', [id, n, 'EDITORIAL', body({ background: 'Other words.' })]],
    ['amend_decision', [id, n, 'MATERIAL', body({}, { conditions: ['Other'] })]],
    ['amend_decision', [id, n, 'EDITORIAL', body({}, { conditions: ['Other'] })]],
    ['amend_decision', [id, n, 'RESULT', body({}, { chosen: 'A' })]],
    ['amend_decision', [id, n, 'MATERIAL', body({}, { chosen: 'A' })]],
    ['amend_decision', [id, n, null, body({ background: 'Other words.' })]],
    ['amend_decision', [id, n + 1, 'EDITORIAL', body({ background: 'Other words.' })]],
    ['amend_decision', [id, n, 'EDITORIAL', d.body]],
    ['amend_decision', [id, n, 'EDITORIAL', body({ title: ' ' })]],
    ['amend_decision', [id, n, 'EDITORIAL', body({ whatChanges: 'word '.repeat(61) })]],
    ['amend_decision', [id, n, 'EDITORIAL', ` ${body({ background: 'Not canonical.' })}`]],
    ['amend_decision', [id, n, 'MATERIAL', body({}, { touchPoints: [] })]],
    ['amend_decision', [id, n, 'MATERIAL', body({}, { constituencies: [{ constituency: world.customers, stance: 'affects' }] })]],
    ['amend_decision', [id, n, 'MATERIAL', body({}, { constituencies: [{ constituency: world.customers, stance: 'affects' }, { constituency: world.employees, stance: 'unaffected' }] })]],
    ['amend_decision', [id, n, 'MATERIAL', body({}, { embargoUntil: '2099-01-01' })]],
    ['amend_decision', [id, n, 'MATERIAL', body({}, { more: 1 })]],
    ['amend_decision', [id, n, 'MATERIAL', body({ more: 'x' })]],
    ['amend_decision', [id, n, 'MATERIAL', body({ title: 1 })]],
    ['amend_decision', [id, n, 'MATERIAL', body({}, { touchPoints: 1 })]],
    ['amend_decision', [id, n, 'MATERIAL', body({}, { constituencies: 1 })]],
    ['amend_decision', [id, n, 'MATERIAL', body({}, { supersedes: 1 })]],
    ['amend_decision', [id, n, 'MATERIAL', body({}, { options: 1 })]],
    ['amend_decision', [id, n, 'MATERIAL', canonical({ schema: 2, prose, effects })]],
    ['amend_decision', [id, n, 'MATERIAL', canonical({ schema: 1, prose, effects, more: 1 })]],
    ['amend_decision', [id, n, 'MATERIAL', canonical({ schema: 1, prose })]],
    ['amend_decision', [id, n, 'MATERIAL', canonical({ schema: 1, effects })]],
    ['amend_decision', [id, n, 'MATERIAL', '[]']],
    ['amend_decision', [id, n, 'MATERIAL', body({}, { constituencies: [{ constituency: world.customers, stance: 'affects' }, { constituency: world.employees, stance: 'maybe' }] })]],
    ['amend_decision', [id, n, 'MATERIAL', body({}, { constituencies: [{ constituency: world.customers, stance: 'affects' }, { constituency: world.employees }] })]],
    ...[[{ key: 'B', label: 'One' }, { key: 'A', label: 'Two' }], [{ key: 'A', label: 'One' }, { key: 'B', label: 'One' }], [{ key: 'A', label: ' ' }, { key: 'B', label: 'Two' }], [{ key: 'A', label: 'One', more: 1 }, { key: 'B', label: 'Two' }], ['A', 'B']].map((options): [string, unknown[]] => ['amend_decision', [id, n, 'MATERIAL', body({}, { options })]]),
    ['amend_decision', [id, n, 'MATERIAL', body({}, { options: [{ key: 'A', label: 'One' }] })]],
    ['amend_decision', [id, n, 'MATERIAL', body({}, { options: [{ key: 'A', label: 'One' }, { key: 'B', label: 'Two' }] })]],
    ['raise_to_material', [id, n]],
    ['raise_to_material', [id, 1]],
    ...[world.customers, world.employees].flatMap((constituency): [string, unknown[]][] => [
      ['approve_decision', [...answer(constituency), 'APPROVE', 'Asked nobody.']],
      ['approve_decision', [...answer(constituency), 'WAIVE', 'Asked nobody.']],
      ['refuse_decision', [...answer(constituency), 'Harm.', 'Letters.', 'Leave it.']],
      ['revoke_answer', [id, constituency]],
      ['pause_clock', [id, constituency, 7, 'I ask first.']],
    ]),
    ['approve_decision', [...answer(world.customers, n, Buffer.alloc(32)), 'APPROVE', 'Asked nobody.']],
    ['approve_decision', [...answer(world.customers, n + 1), 'APPROVE', 'Asked nobody.']],
    ['approve_decision', [...answer(world.customers), 'APPROVE', ' ']],
    ['approve_decision', [...answer(world.customers), 'MAYBE', 'Asked nobody.']],
    ['approve_decision', [...answer(world.customers), null, 'Asked nobody.']],
    ['approve_decision', [...answer(world.customers), 'APPROVE', 'Asked nobody.', '', '2000-01-01']],
    ['refuse_decision', [...answer(world.customers), ' ', 'Letters.', 'Leave it.']],
    ['set_condition', [...answer(world.customers), 'Only so.', body({}, { conditions: ['Until May 1'] })]],
    ['set_condition', [...answer(world.customers), ' ', body({}, { conditions: ['Until May 1'] })]],
    ['set_condition', [...answer(world.customers), 'Only so.', d.body]],
    ['set_condition', [...answer(world.customers), 'Only so.', '{']],
    ['set_condition', [...answer(world.customers), 'Only so.', null]],
    ['set_condition', [...answer(world.customers), 'Only so.', ` ${body({}, { conditions: ['Until May 1'] })}`]],
    ['pause_clock', [id, world.customers, 15, 'I ask first.']],
    ['pause_clock', [id, world.customers, 7, ' ']],
    ['pause_clock', [id, world.customers, null, 'I ask first.']],
    ['raise_objection', [id, n, 'Harm', 'Families', '', 'Keep it.']],
    ['raise_objection', [id, n, ' ', 'Families', '', 'Keep it.']],
    ['raise_objection', [id, n + 1, 'Harm', 'Families', '', 'Keep it.']],
    ...['contest_recusal', 'judge_recusal'].map((verb): [string, unknown[]] => [verb, [id, m5, verb === 'judge_recusal' ? false : 'No conflict.']]),
    ['contest_recusal', [id, m5, ' ']],
    ['judge_recusal', [id, m5, null]],
    ['give_proxy', [world.council, world.people['m4'], id, null]],
    ['give_proxy', [world.council, world.people['m3'], id, null]],
    ['give_proxy', [world.council, world.people['champion'], id, null]],
    ['give_proxy', [world.council, world.people['m7'], id, null]],
    ['give_proxy', [world.council, world.people['m4'], id, '2000-01-01']],
    ['give_proxy', [world.council, world.people['m4'], null, null]],
    ['give_proxy', [world.council, world.people['m4'], null, '2000-01-01']],
    ['give_proxy', [world.council, null, id, null]],
    ['give_proxy', [world.council, world.people['ada'], id, null]],
    ['link_decisions', [world.customers, [id, stages['open']], 'Together.']],
    ['link_decisions', [world.customers, [id, stages['paused']], ' ']],
    ['link_decisions', [world.customers, [id], 'Together.']],
    ['link_decisions', [world.customers, [id, world.council], 'Together.']],
    ...d.links.map((link): [string, unknown[]] => ['dissolve_link', [link]]),
    ...d.proxies.map((proxy): [string, unknown[]] => ['end_proxy', [proxy]]),
    ...d.approvals.map((approval): [string, unknown[]] => ['report_broken_condition', [approval, 'Gone.']]),
    ...d.objections.flatMap((objection): [string, unknown[]][] => [['end_objection', [objection, 'WITHDRAWN']], ['end_objection', [objection, 'INTEGRATED']], ['end_objection', [objection, 'OVERRULED']], ['answer_objection', [objection, 'We keep it.']], ['answer_objection', [objection, ' ']], ['open_overruling', [objection]], ['judge_objection', [objection, true]], ['judge_objection', [objection, null]], ['end_objection', [objection, null]], ['judge_objection', [objection, false]]]),
  ];
  return calls.map(([verb, values]) => [`decision.${verb}`, values]);
}

/** The worker's own acts at a stage. */
export const roundsOf = (world: GateWorld, stages: Stages): Map<string, Try[]> =>
  new Map(Object.entries(stages).map(([stage, id]) => [stage, ['settle', 'close_vote', 'tick'].map((act) => ({ name: `${stage}: worker ${act}`, verb: `decision.${act}`, sql: `select decision.${act}(${act === 'tick' ? '' : `'${world.organization}', '${id}'`})::text` }))]));

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
