import type { MigrationInterface, QueryRunner } from 'typeorm';

/** "Report a change that no decision carries" (D14): by anyone who may read the register, answered by a chair or the champion. */
export class Report20261122128200 implements MigrationInterface {
  name = 'Report20261122128200';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table register.report (
        organization_id uuid not null,
        id uuid not null default gen_random_uuid(),
        -- given when it is handed in: a stranger's when their mailbox has confirmed it
        number integer check (number > 0),
        touch_point_id uuid not null,
        what text not null check (length(btrim(what)) between 1 and 2000),
        since date not null,
        -- whose champion is asked: the reporter's own, for everybody else the customers'
        constituency_id uuid not null,
        reporter_id uuid,
        address text check (length(address) <= 254),
        came_as text not null check (came_as in ('CONSTITUENT', 'STAFF', 'STRANGER')),
        secret_hash bytea unique,
        publish boolean not null,
        reported_at timestamptz not null default kernel.now(),
        handed_in_at timestamptz,
        primary key (organization_id, id),
        unique (organization_id, number),
        foreign key (organization_id, touch_point_id) references touch_point.touch_point,
        foreign key (organization_id, constituency_id) references champion.constituency,
        foreign key (organization_id, reporter_id) references people.person,
        check (num_nonnulls(reporter_id, address) = 1),
        check ((came_as = 'STRANGER') = (address is not null)),
        check ((number is null) = (handed_in_at is null))
      );
      create index report_waiting on register.report (organization_id, handed_in_at);
      create index report_address on register.report (organization_id, lower(address), reported_at) where address is not null;
      create table register.report_answer (
        organization_id uuid not null,
        report_id uuid not null,
        verdict text not null check (verdict in ('CARRIED', 'EMERGENCY', 'UNDONE', 'NO_CHANGE')),
        words text not null check (length(btrim(words)) between 1 and 2000),
        decision_id uuid check ((decision_id is not null) = (verdict = 'CARRIED')),
        act_id uuid check ((act_id is not null) = (verdict = 'EMERGENCY')),
        -- what the reporter wrote names people, or offends: the answer stands without it
        without_report boolean not null default false,
        answered_by uuid not null,
        answered_as text not null check (answered_as in ('CHAIR', 'CHAMPION')),
        at timestamptz not null default kernel.now(),
        primary key (organization_id, report_id),
        foreign key (organization_id, report_id) references register.report,
        foreign key (organization_id, decision_id) references decision.finalization (organization_id, decision_id),
        foreign key (organization_id, act_id) references register.emergency_act,
        foreign key (organization_id, answered_by) references people.person
      );
      select kernel.protect(t) from unnest(array['register.report', 'register.report_answer']::regclass[]) t;
      select kernel.freeze('register.report_answer');
      -- what the letter about an answer tells
      grant select (organization_id, id, number, touch_point_id, what, publish) on register.report to tribune_worker;
      grant select on register.report_answer to tribune_worker;

      -- A stranger has a mailbox and no more.
      alter table notification.mail alter column person_id drop not null, add constraint mail_goes_somewhere check (person_id is not null or address is not null);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      delete from notification.mail where person_id is null;
      alter table notification.mail drop constraint mail_goes_somewhere, alter column person_id set not null;
      drop table register.report_answer, register.report cascade;
    `);
  }
}
