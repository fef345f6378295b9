import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Journey stages and the touch points along them. */
export class TouchPoint20261121102000 implements MigrationInterface {
  name = 'TouchPoint20261121102000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create schema touch_point;
      grant usage on schema touch_point to tribune_api, tribune_worker;

      create table touch_point.stage (
        organization_id uuid not null references people.organization,
        id uuid not null default gen_random_uuid(),
        name text not null check (length(btrim(name)) between 1 and 80),
        position integer not null check (position > 0),
        primary key (organization_id, id)
      );
      create unique index stage_name on touch_point.stage (organization_id, lower(name));

      create table touch_point.touch_point (
        organization_id uuid not null references people.organization,
        id uuid not null default gen_random_uuid(),
        name text not null check (length(btrim(name)) between 1 and 120),
        channel text not null check (length(btrim(channel)) between 1 and 80),
        stage_id uuid not null,
        owner_function_id uuid,
        sourcing text not null default 'IN_HOUSE' check (sourcing in ('IN_HOUSE', 'PARTNER')),
        priority integer not null default 2 check (priority between 1 and 3),
        customers_do text not null default '' check (length(customers_do) <= 2000),
        customers_want text not null default '' check (length(customers_want) <= 2000),
        promise text not null default '' check (length(promise) <= 2000),
        added_at timestamptz not null default kernel.now(),
        primary key (organization_id, id),
        foreign key (organization_id, stage_id) references touch_point.stage,
        foreign key (organization_id, owner_function_id) references people.function
      );
      create unique index touch_point_name on touch_point.touch_point (organization_id, lower(name));
      create index touch_point_stage on touch_point.touch_point (organization_id, stage_id);
      select kernel.protect(t) from unnest(array['touch_point.stage', 'touch_point.touch_point']::regclass[]) t;
      grant select on all tables in schema touch_point to tribune_api, tribune_worker;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop schema touch_point cascade');
  }
}
