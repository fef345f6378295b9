import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Objections have a life (D8): open, answered, and then integrated, withdrawn, or overruled by the other members. */
export class Objection20261122136000 implements MigrationInterface {
  name = 'Objection20261122136000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table decision.objection (
        organization_id uuid not null,
        id uuid not null default gen_random_uuid(),
        decision_id uuid not null,
        revision integer not null,
        person_id uuid not null,
        harm text not null check (length(btrim(harm)) between 1 and 4000),
        to_whom text not null check (length(btrim(to_whom)) between 1 and 500),
        evidence text not null default '' check (length(evidence) <= 4000),
        proposed_change text not null check (length(btrim(proposed_change)) between 1 and 4000),
        at timestamptz not null default kernel.now(),
        primary key (organization_id, id),
        foreign key (organization_id, decision_id, revision) references decision.revision,
        foreign key (organization_id, person_id) references people.person
      );
      create index objection_decision on decision.objection (organization_id, decision_id);
      create table decision.objection_reply (
        organization_id uuid not null,
        objection_id uuid not null,
        reply integer not null check (reply > 0),
        person_id uuid not null,
        words text not null check (length(btrim(words)) between 1 and 4000),
        at timestamptz not null default kernel.now(),
        primary key (organization_id, objection_id, reply),
        foreign key (organization_id, objection_id) references decision.objection,
        foreign key (organization_id, person_id) references people.person
      );
      -- A vote on overruling, without author and objector; a failed one may be held again after a new reply.
      create table decision.overruling (
        organization_id uuid not null,
        objection_id uuid not null,
        round integer not null check (round > 0),
        -- null where the clock opened it, after 72 hours without an answer
        opened_by uuid,
        opened_at timestamptz not null default kernel.now(),
        closes_at timestamptz not null check (closes_at > opened_at),
        primary key (organization_id, objection_id, round),
        foreign key (organization_id, objection_id) references decision.objection,
        foreign key (organization_id, opened_by) references people.person
      );
      create table decision.overruling_voice (
        organization_id uuid not null,
        objection_id uuid not null,
        round integer not null,
        member_id uuid not null,
        overrules boolean not null,
        at timestamptz not null default kernel.now(),
        primary key (organization_id, objection_id, round, member_id),
        foreign key (organization_id, objection_id, round) references decision.overruling,
        foreign key (organization_id, member_id) references people.person
      );
      create table decision.overruling_result (
        organization_id uuid not null,
        objection_id uuid not null,
        round integer not null,
        overruled boolean not null,
        judges integer not null,
        in_favour integer not null,
        against integer not null,
        at timestamptz not null default kernel.now(),
        primary key (organization_id, objection_id, round),
        foreign key (organization_id, objection_id, round) references decision.overruling
      );
      create table decision.objection_end (
        organization_id uuid not null,
        objection_id uuid not null,
        ended_as text not null check (ended_as in ('INTEGRATED', 'WITHDRAWN', 'OVERRULED')),
        at timestamptz not null default kernel.now(),
        primary key (organization_id, objection_id),
        foreign key (organization_id, objection_id) references decision.objection
      );
      select kernel.protect(t) from unnest(array['decision.objection', 'decision.objection_reply', 'decision.overruling', 'decision.overruling_voice', 'decision.overruling_result', 'decision.objection_end']::regclass[]) t;
      select kernel.freeze('decision.objection', 'decision.objection_reply', 'decision.overruling', 'decision.overruling_voice', 'decision.overruling_result', 'decision.objection_end');
      grant select on decision.objection, decision.objection_reply, decision.overruling, decision.overruling_voice, decision.overruling_result, decision.objection_end to tribune_api, tribune_worker;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table decision.objection_end, decision.overruling_result, decision.overruling_voice, decision.overruling, decision.objection_reply, decision.objection cascade');
  }
}
