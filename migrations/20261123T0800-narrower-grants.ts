import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Each login reads what its process reads and nothing beside (grants.txt of the gate's lints): the worker the columns that its letters are written from, the auth process nothing. */
export class NarrowerGrants20261123080000 implements MigrationInterface {
  name = 'NarrowerGrants20261123080000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      revoke select on all tables in schema action, audit, champion, council, decision, people, register, summit, touch_point from tribune_worker;
      -- column by column, as it had been given
      revoke select (organization_id, decision_id, basis, person_id, cast_number, revision, at, cast_by) on decision.ballot from tribune_worker;
      revoke select (organization_id, id, number, what, touch_point_id, publish) on register.report from tribune_worker;
      ${Object.entries(READ_BY_THE_WORKER).map(([table, columns]) => `grant select (${columns}) on ${table} to tribune_worker;`).join('\n')}
    `);
    await q.query(`
      revoke usage on schema auth from tribune_worker;
      revoke select on people.organization, people.person from tribune_auth;
      revoke usage on schema people, kernel from tribune_auth;
      revoke execute on function kernel.now() from tribune_auth;
    `);
    await q.query(`
      -- when and to what it was answered is the database's to say, and what a retry is answered is said once
      revoke insert on kernel.idempotency from tribune_api;
      grant insert (organization_id, person_id, key, operation, request_hash) on kernel.idempotency to tribune_api;
      create policy answered_once on kernel.idempotency as restrictive for update to tribune_api using (response is null) with check (true);
    `);
    // a new installation makes these functions later, and grants no more than their files say
    for (const [role, functions] of Object.entries(NOT_CALLED)) {
      for (const name of functions) await q.query(`do $$ begin if to_regprocedure('${name}') is not null then revoke execute on function ${name} from ${role}; end if; end $$`);
    }
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop policy answered_once on kernel.idempotency;
      grant insert on kernel.idempotency to tribune_api;
      grant usage on schema auth to tribune_worker;
      grant usage on schema people, kernel to tribune_auth;
      grant execute on function kernel.now() to tribune_auth;
      grant select on people.organization, people.person to tribune_auth;
      grant select on all tables in schema action, audit, champion, council, decision, people, register, summit, touch_point to tribune_worker;
    `);
  }
}

const NOT_CALLED = {
  tribune_auth: ['kernel.organization()', 'auth.whoami(text)'],
  tribune_worker: ['kernel.organization()', 'action.end_of(uuid,date)', 'action.today(uuid)', 'decision.tick_objections()'],
};

const READ_BY_THE_WORKER = {
  'action.action': 'organization_id, id, what, touch_point_id, due_on, owner_id, state',
  'champion.constituency': 'organization_id, id, name',
  'champion.election': 'organization_id, id, constituency_id, nominations_close_at, voting_closes_at, confirms_term_id',
  'champion.result_line': 'organization_id, election_id, elected',
  'champion.term': 'organization_id, id, election_id, person_id, rank, ends_at',
  'council.council': 'organization_id, id, name',
  'council.meeting': 'organization_id, id, council_id, starts_at, minutes, place, cancelled_because',
  'council.meeting_item': 'organization_id, meeting_id, position, title, decision_id',
  'council.seat': 'organization_id, council_id, person_id, until_at',
  'decision.clock': 'organization_id, decision_id, revision, due_at',
  'decision.decision': 'organization_id, id, number, current_revision, vote_basis',
  'decision.refusal': 'organization_id, decision_id, person_id, interest, alternative, live, at',
  'decision.revision': 'organization_id, decision_id, revision, body',
  'decision.vote': 'organization_id, decision_id, basis, closes_at',
  'people.organization': 'id, name, slug, time_zone, language',
  'people.person': 'organization_id, id, name, email, time_zone, language, left_at',
  'register.emergency_act': 'organization_id, id, number, what, why, touch_point_id, since, ends_at',
  'register.report': 'organization_id, id, number, what, touch_point_id',
  'register.report_answer': 'organization_id, report_id, words',
  'summit.participant': 'organization_id, summit_id, person_id, asked',
  'summit.summit': 'organization_id, id, title, starts_at, ends_at, place, sponsor_id, cancelled_because',
  'touch_point.touch_point': 'organization_id, id, name',
};
