import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A declared conflict of interest may be contested; then the other members decide whether it stands (D6). */
export class ContestedRecusal20261121114000 implements MigrationInterface {
  name = 'ContestedRecusal20261121114000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table decision.recusal_contest (
        organization_id uuid not null,
        decision_id uuid not null,
        person_id uuid not null,
        contested_by uuid not null,
        reason text not null check (length(btrim(reason)) between 1 and 1000),
        at timestamptz not null default kernel.now(),
        primary key (organization_id, decision_id, person_id),
        foreign key (organization_id, decision_id, person_id) references decision.recusal,
        foreign key (organization_id, contested_by) references people.person,
        check (contested_by <> person_id)
      );
      -- One voice of each other member; nobody takes it back.
      create table decision.recusal_voice (
        organization_id uuid not null,
        decision_id uuid not null,
        person_id uuid not null,
        member_id uuid not null,
        stands boolean not null,
        at timestamptz not null default kernel.now(),
        primary key (organization_id, decision_id, person_id, member_id),
        foreign key (organization_id, decision_id, person_id) references decision.recusal_contest,
        foreign key (organization_id, member_id) references people.person,
        check (member_id <> person_id)
      );
      -- The other members have set the recusal aside: the person votes and counts like everybody.
      create table decision.recusal_end (
        organization_id uuid not null,
        decision_id uuid not null,
        person_id uuid not null,
        at timestamptz not null default kernel.now(),
        primary key (organization_id, decision_id, person_id),
        foreign key (organization_id, decision_id, person_id) references decision.recusal_contest
      );
      select kernel.protect(t) from unnest(array['decision.recusal_contest', 'decision.recusal_voice', 'decision.recusal_end']::regclass[]) t;
      select kernel.freeze('decision.recusal_contest', 'decision.recusal_voice', 'decision.recusal_end');
      grant select on decision.recusal_contest, decision.recusal_voice, decision.recusal_end to tribune_api, tribune_worker;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table decision.recusal_end, decision.recusal_voice, decision.recusal_contest cascade');
  }
}
