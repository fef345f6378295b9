import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is measured along the journey, ours and competitors', and who has seen it. Figures are added, never changed; a wrong one is withdrawn. */
export class Scorecard20261122201000 implements MigrationInterface {
  name = 'Scorecard20261122201000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create schema scorecard;
      grant usage on schema scorecard to tribune_api;

      create table scorecard.figure (
        organization_id uuid not null,
        id uuid not null default gen_random_uuid(),
        -- where: a stage as a whole, or one touch point
        stage_id uuid,
        touch_point_id uuid,
        attribute text not null check (attribute in ('OVERALL', 'ACTIVE', 'EMOTIONAL', 'RATIONAL', 'ETHICAL')),
        -- whose; empty: our own
        competitor text not null default '' check (length(competitor) <= 80 and competitor = btrim(competitor)),
        value numeric(5, 2) not null check (value between 0 and 100),
        -- how many answers it stands on, where the source says so; of fewer than five nothing is kept
        n integer check (n >= 5),
        -- the ends of its 95 % interval
        low numeric(5, 2) check (low between 0 and value),
        high numeric(5, 2) check (high between value and 100),
        source text not null check (length(btrim(source)) between 1 and 200),
        measured_on date not null,
        entered_by uuid not null,
        at timestamptz not null default kernel.now(),
        -- of two figures of the same day the one that came later stands
        number bigint not null generated always as identity,
        primary key (organization_id, id),
        foreign key (organization_id, stage_id) references touch_point.stage,
        foreign key (organization_id, touch_point_id) references touch_point.touch_point,
        foreign key (organization_id, entered_by) references people.person,
        check (num_nonnulls(stage_id, touch_point_id) = 1),
        check ((low is null) = (high is null))
      );
      create index figure_place on scorecard.figure (organization_id, coalesce(stage_id, touch_point_id), attribute, lower(competitor), measured_on desc, number desc);

      create table scorecard.withdrawal (
        organization_id uuid not null,
        figure_id uuid not null,
        person_id uuid not null,
        reason text not null check (length(btrim(reason)) between 1 and 500),
        at timestamptz not null default kernel.now(),
        primary key (organization_id, figure_id),
        foreign key (organization_id, figure_id) references scorecard.figure,
        foreign key (organization_id, person_id) references people.person
      );

      -- Who has had the scorecard before their eyes, and when last: a belief that is sealed afterwards says so (PRODUCT 2).
      create table scorecard.opening (
        organization_id uuid not null,
        person_id uuid not null,
        first_at timestamptz not null default kernel.now(),
        last_at timestamptz not null default kernel.now(),
        primary key (organization_id, person_id),
        foreign key (organization_id, person_id) references people.person
      );

      select kernel.protect(c.oid::regclass) from pg_class c where c.relnamespace = 'scorecard'::regnamespace and c.relkind = 'r';
      select kernel.freeze('scorecard.figure', 'scorecard.withdrawal');
      -- No login reads these tables: figures are given out by functions that write down who has seen them.
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop schema scorecard cascade');
  }
}
