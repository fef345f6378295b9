import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which decisions carry which line of a plan (PRODUCT 2): the thread from a plan to its outcome. */
export class LineDecision20261123011000 implements MigrationInterface {
  name = 'LineDecision20261123011000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table summit.line_decision (
        organization_id uuid not null,
        id uuid not null default gen_random_uuid(),
        summit_id uuid not null,
        line_id uuid not null,
        decision_id uuid not null,
        -- made of the line, or linked to it later
        made boolean not null,
        person_id uuid not null,
        at timestamptz not null default kernel.now(),
        -- the version in which the line stood when it was tied, and the one up to which somebody has looked: a later one that reads differently marks it
        number integer not null,
        seen_number integer not null check (seen_number >= number),
        ended_at timestamptz,
        primary key (organization_id, id),
        foreign key (organization_id, summit_id, number, line_id) references summit.plan_version_line,
        foreign key (organization_id, summit_id, seen_number) references summit.plan_version,
        foreign key (organization_id, decision_id) references decision.decision,
        foreign key (organization_id, person_id) references people.person,
        check (not made or ended_at is null)
      );
      -- of a line a decision is made once, and a decision serves it once
      create unique index line_decision_made on summit.line_decision (organization_id, summit_id, line_id) where made;
      create unique index line_decision_once on summit.line_decision (organization_id, decision_id, summit_id, line_id) where ended_at is null;
      create index line_decision_line on summit.line_decision (organization_id, summit_id, line_id);
      select kernel.protect('summit.line_decision');
      grant select on summit.line_decision to tribune_api;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table summit.line_decision cascade');
  }
}
