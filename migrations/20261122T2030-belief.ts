import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Part 1 of a summit (PRODUCT 2): the vision, and what each participant believes of each stage, sealed before they see what others believe. */
export class Belief20261122203000 implements MigrationInterface {
  name = 'Belief20261122203000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table summit.summit
        add column relationship text not null default '' check (length(relationship) <= 2000),
        add column purpose text not null default '' check (length(purpose) <= 2000),
        add column vision_version integer not null default 1,
        -- from then on nobody seals, and everybody sees
        add column beliefs_ended_at timestamptz;

      -- Which of the customers' needs at a stage are answered, and with which capacity.
      create table summit.stage_vision (
        organization_id uuid not null,
        summit_id uuid not null,
        stage_id uuid not null,
        need text not null default '' check (length(need) <= 1000),
        capacity text not null default '' check (length(capacity) <= 1000),
        primary key (organization_id, summit_id, stage_id),
        foreign key (organization_id, summit_id) references summit.summit,
        foreign key (organization_id, stage_id) references touch_point.stage
      );

      -- What somebody believes customers would say, 0 to 100. Written once; no login reads it: sql/beliefs_of.sql gives out what a person may see.
      create table summit.belief (
        organization_id uuid not null,
        summit_id uuid not null,
        person_id uuid not null,
        stage_id uuid not null,
        attribute text not null check (attribute in ('OVERALL', 'ACTIVE', 'EMOTIONAL', 'RATIONAL', 'ETHICAL')),
        value integer not null check (value between 0 and 100),
        -- its author had figures of this stage before their eyes
        had_seen boolean not null,
        sealed_at timestamptz not null default kernel.now(),
        primary key (organization_id, summit_id, person_id, stage_id, attribute),
        foreign key (organization_id, summit_id, person_id) references summit.participant,
        foreign key (organization_id, stage_id) references touch_point.stage
      );
      select kernel.protect(t) from unnest(array['summit.stage_vision', 'summit.belief']::regclass[]) t;
      select kernel.freeze('summit.belief');
      grant select on summit.stage_vision to tribune_api;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop table summit.belief, summit.stage_vision;
      alter table summit.summit drop column relationship, drop column purpose, drop column vision_version, drop column beliefs_ended_at;
    `);
  }
}
