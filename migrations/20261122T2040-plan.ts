import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Part 2 of a summit (PRODUCT 2): the plan, line by line, and its versions, which nobody changes. */
export class Plan20261122204000 implements MigrationInterface {
  name = 'Plan20261122204000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table summit.plan_line (
        organization_id uuid not null,
        summit_id uuid not null,
        id uuid not null default gen_random_uuid(),
        touch_point_id uuid not null,
        -- who answers for it; null: nobody yet, and the plan says so
        function_id uuid,
        activity text not null check (length(btrim(activity)) between 1 and 500),
        measure text not null default '' check (length(measure) <= 200),
        from_value text not null default '' check (length(from_value) <= 60),
        to_value text not null default '' check (length(to_value) <= 60),
        due_on date,
        version integer not null default 1,
        added_at timestamptz not null default kernel.now(),
        removed_at timestamptz,
        primary key (organization_id, summit_id, id),
        foreign key (organization_id, summit_id) references summit.summit,
        foreign key (organization_id, touch_point_id) references touch_point.touch_point,
        foreign key (organization_id, function_id) references people.function
      );
      create table summit.plan_version (
        organization_id uuid not null,
        summit_id uuid not null,
        number integer not null check (number > 0),
        person_id uuid not null,
        at timestamptz not null default kernel.now(),
        primary key (organization_id, summit_id, number),
        foreign key (organization_id, summit_id) references summit.summit,
        foreign key (organization_id, person_id) references people.person
      );
      -- A line as it stood, in words: names that change later do not change what was agreed.
      create table summit.plan_version_line (
        organization_id uuid not null,
        summit_id uuid not null,
        number integer not null,
        line_id uuid not null,
        position integer not null,
        stage text not null,
        touch_point text not null,
        owner text not null default '',
        activity text not null,
        measure text not null,
        from_value text not null,
        to_value text not null,
        due_on date,
        primary key (organization_id, summit_id, number, line_id),
        foreign key (organization_id, summit_id, number) references summit.plan_version,
        foreign key (organization_id, summit_id, line_id) references summit.plan_line
      );
      select kernel.protect(t) from unnest(array['summit.plan_line', 'summit.plan_version', 'summit.plan_version_line']::regclass[]) t;
      select kernel.freeze('summit.plan_version', 'summit.plan_version_line');
      grant select on summit.plan_line, summit.plan_version, summit.plan_version_line to tribune_api;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table summit.plan_version_line, summit.plan_version, summit.plan_line');
  }
}
