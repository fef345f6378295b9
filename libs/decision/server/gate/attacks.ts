import type { Seeded } from './seeded-decisions.js';
import type { GateWorld } from './gate-world.js';

/** What an attacker with the API's own database login knows: everything that stands here. */
export interface Target {
  readonly world: GateWorld;
  readonly foreign: GateWorld;
  /** Carried, waiting for both champions. */
  readonly carried: Seeded;
  /** Its vote is open. */
  readonly open: Seeded;
  /** Final already. */
  readonly final: Seeded;
  readonly foreignCarried: Seeded;
}

export interface Attack {
  readonly name: string;
  readonly sql: string | readonly string[];
  readonly values?: readonly unknown[];
}

const TABLES = ['decision', 'revision', 'revision_constituency', 'revision_touch_point', 'raise', 'adoption', 'vote', 'elector', 'recusal', 'ballot', 'tally', 'approval', 'refusal', 'clock', 'finalization', 'consent',
  'proxy', 'objection', 'objection_reply', 'overruling', 'overruling_voice', 'overruling_result', 'objection_end', 'link', 'link_member', 'condition_break', 'revision_supersedes', 'missed_clock', 'recusal_contest', 'recusal_voice', 'recusal_end', 'postponement'];

/** Plain writes to each table of the gate. */
const writes: Attack[] = TABLES.flatMap((table) => [
  { name: `insert a copy into ${table}`, sql: `insert into decision.${table} default values` },
  { name: `update ${table}`, sql: `update decision.${table} set organization_id = organization_id` },
  { name: `delete from ${table}`, sql: `delete from decision.${table}` },
  { name: `truncate ${table}`, sql: `truncate decision.${table} cascade` },
]);

const INTERNAL = [
  'settle(null::uuid, null::uuid)',
  'close_vote(null::uuid, null::uuid)',
  'tick()',
  'remind_due()',
  'refresh_state(null::uuid, null::uuid)',
  'lock_decision(null::uuid, null::uuid)',
  'lock_proposed(null::uuid, null::uuid, null::uuid)',
  `begin_answer('x', null::uuid, null::uuid, 1, ''::bytea)`,
  'freeze_vote(null::decision.decision, null::uuid)',
  'reopen_vote(null::decision.decision, 1, null::uuid)',
  'start_clocks(null::uuid, null::uuid)',
  'count_votes(null::uuid, null::uuid, 1)',
  `mail_council(null::uuid, null::uuid, 'DecisionFinal')`,
  `mail_electors(null::uuid, null::uuid, 1, 'VoteOpened')`,
];
const internals = (t: Target): Attack[] => [
  ...INTERNAL.map((call) => ({ name: `call decision.${call}`, sql: `select decision.${call}` })),
  { name: 'count an election', sql: 'select champion.count_election($1, $2)', values: [t.world.organization, t.world.customers] },
  { name: 'put somebody into office', sql: 'select champion.take_office($1, $2)', values: [t.world.organization, t.world.customers] },
  { name: 'end the champion\'s term', sql: `select champion.end_terms($1, $2, null, 'RECALLED')`, values: [t.world.organization, t.world.customers] },
  { name: 'insert a term', sql: `insert into champion.term select * from champion.term limit 1` },
  { name: 'move a term', sql: 'update champion.term set person_id = $1', values: [t.world.people['m1']] },
  { name: 'stop a constituency from binding', sql: 'update champion.constituency set binds_from = null' },
  { name: 'remove a constituency', sql: 'delete from champion.constituency' },
  { name: 'hand the office over for the champion', sql: `insert into champion.hand_over (organization_id, term_id, until_at) select organization_id, id, now() + interval '1 day' from champion.term limit 1` },
  { name: 'open a session for the champion', sql: `select auth.open_session($1, $2, 'PASSKEY')`, values: [t.world.organization, t.world.people['champion']] },
  { name: 'insert a session', sql: `insert into auth.session (organization_id, token_hash, person_id, method, expires_at) values ($1, sha256('x'), $2, 'LINK', now() + interval '1 day')`, values: [t.world.organization, t.world.people['champion']] },
  { name: 'freshen a session', sql: 'update auth.session set passkey_at = now()' },
  { name: 'read sessions', sql: 'select * from auth.session' },
  { name: 'read sign-in links', sql: 'select * from auth.link' },
  { name: 'read the mail that carries links', sql: 'select * from notification.mail' },
  { name: 'register a passkey by hand', sql: `insert into auth.passkey (organization_id, person_id, credential_id, public_key, usable_from) values ($1, $2, 'x', 'x', now())`, values: [t.world.organization, t.world.people['champion']] },
  { name: 'move the clock', sql: `update kernel.clock set shift = interval '8 days'` },
  { name: 'ask for the clock to be moved', sql: `select kernel.shift_clock('8 days')` },
  { name: 'seal the clock', sql: 'select kernel.seal_clock()' },
  { name: 'forge an event', sql: `insert into audit.event (organization_id, type, subject_type, subject_id) values ($1, 'DecisionFinal', 'Decision', $2)`, values: [t.world.organization, t.carried.id] },
  { name: 'record an event', sql: `select audit.record($1, null, 'DecisionFinal', 'Decision', $2)`, values: [t.world.organization, t.carried.id] },
  { name: 'grant oneself a role', sql: `insert into people.role (organization_id, person_id, role) values ($1, $2, 'ADMIN')`, values: [t.world.organization, t.world.people['m1']] },
  { name: 'give a seat', sql: 'select council.give_seat($1, $2, $3, null, true, null)', values: [t.world.organization, t.world.council, t.world.people['stranger']] },
  { name: 'make a champion an employee', sql: 'update people.person set employee = true' },
  { name: 'read hidden choices', sql: 'select choice from decision.ballot' },
  { name: 'read hidden reasons', sql: 'select reason from decision.ballot' },
];

const forged = (t: Target): Attack[] => [
  { name: 'a finalization with every key right', sql: 'insert into decision.finalization (organization_id, decision_id, revision, basis) values ($1, $2, 1, 1)', values: [t.world.organization, t.carried.id] },
  { name: 'finality by on conflict', sql: 'insert into decision.finalization (organization_id, decision_id, revision, basis) values ($1, $2, 1, 1) on conflict (organization_id, decision_id) do update set revision = 1', values: [t.world.organization, t.final.id] },
  { name: 'finality inside a data-modifying CTE', sql: 'with f as (insert into decision.finalization (organization_id, decision_id, revision, basis) values ($1, $2, 1, 1) returning 1) select * from f', values: [t.world.organization, t.carried.id] },
  { name: 'an approval in the champion\'s name', sql: `insert into decision.approval (organization_id, decision_id, constituency_id, revision, body_hash, term_id, person_id, kind, without_dossier_because) select $1, $2, $3, 1, $4, id, person_id, 'APPROVE', 'x' from champion.term where person_id = $5`, values: [t.world.organization, t.carried.id, t.world.customers, t.carried.hash, t.world.people['champion']] },
  { name: 'a state set by hand', sql: `update decision.decision set state = 'FINAL' where id = $1`, values: [t.carried.id] },
  { name: 'a shorter deadline', sql: 'update decision.vote set closes_at = opened_at where decision_id = $1', values: [t.open.id] },
  { name: 'twenty ballots for others', sql: `insert into decision.ballot (organization_id, decision_id, basis, person_id, cast_number, choice, revision) select organization_id, decision_id, basis, person_id, 9, 'OBJECT', 1 from decision.elector where decision_id = $1`, values: [t.open.id] },
  { name: 'a clock that ran out, for the alternate', sql: `insert into decision.clock (organization_id, decision_id, constituency_id, revision, started_at, due_at) values ($1, $2, $3, 1, now() - interval '9 days', now())`, values: [t.world.organization, t.carried.id, t.world.customers] },
  { name: 'a recusal in the champion\'s name', sql: `insert into decision.recusal (organization_id, decision_id, person_id, reason) values ($1, $2, $3, 'x')`, values: [t.world.organization, t.carried.id, t.world.people['champion']] },
  { name: 'a copy through COPY', sql: `copy decision.finalization from '/etc/hostname'` },
  { name: 'a program through COPY', sql: `copy decision.finalization from program 'true'` },
];

const structure: Attack[] = [
  { name: 'disable the triggers', sql: 'alter table decision.approval disable trigger all' },
  { name: 'replica mode', sql: `set session_replication_role = 'replica'` },
  { name: 'drop a key', sql: 'alter table decision.consent drop constraint consent_pkey' },
  { name: 'drop a table', sql: 'drop table decision.consent' },
  { name: 'become the owner', sql: 'set role tribune_owner' },
  { name: 'become the worker', sql: 'set role tribune_worker' },
  { name: 'become a superuser', sql: 'set session authorization postgres' },
  { name: 'alter the role', sql: 'alter role tribune_api bypassrls' },
  { name: 'replace settle()', sql: `create or replace function decision.settle(uuid, uuid) returns boolean language sql as 'select true'` },
  { name: 'replace the guard', sql: `create or replace function decision.guard_decision() returns trigger language plpgsql as 'begin return new; end'` },
  { name: 'a view in the way', sql: 'create or replace view decision.closed_ballot as select * from decision.ballot' },
  { name: 'a rule in the way', sql: 'create rule r as on insert to decision.approval do instead nothing' },
  { name: 'a temporary table that shadows', sql: 'create temporary table revision (organization_id uuid)' },
  { name: 'a schema of one\'s own', sql: 'create schema mine' },
  { name: 'an extension', sql: 'create extension dblink schema decision' },
  { name: 'grant oneself a right', sql: ['grant insert on decision.finalization to tribune_api', 'insert into decision.finalization default values'] },
  { name: 'switch row security off', sql: 'alter table decision.decision disable row level security' },
  { name: 'lock everybody out', sql: ['begin', 'lock table decision.decision in access exclusive mode'] },
  { name: 'a prepared transaction', sql: ['begin', `prepare transaction 'hold'`] },
  { name: 'a trigger of one\'s own', sql: 'create trigger t before insert on decision.approval execute function decision.guard_answer()' },
  { name: 'a large object from disk', sql: `select lo_import('/etc/passwd')` },
  { name: 'a file from disk', sql: `select pg_read_file('/etc/passwd')` },
];

export const attacks = (t: Target): Attack[] => [...writes, ...internals(t), ...forged(t), ...structure];
