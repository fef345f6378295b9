import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The register (D14): who may read it, every address it ever had, and what touch points were called when. Nobody writes its entries: they are read from the gate. */
export class Register20261122128000 implements MigrationInterface {
  name = 'Register20261122128000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create schema register;
      grant usage on schema register to tribune_api, tribune_worker;

      -- Without a row: for customers, as every organization begins (P3).
      create table register.setting (
        organization_id uuid primary key references people.organization,
        audience text not null check (audience in ('CUSTOMERS', 'WORLD')),
        changed_by uuid not null,
        changed_at timestamptz not null default kernel.now(),
        foreign key (organization_id, changed_by) references people.person
      );
      -- Every address the organization ever had leads to its register for ever, and to nobody else's.
      create table register.slug (
        organization_id uuid not null references people.organization,
        slug text not null,
        since timestamptz not null default kernel.now(),
        primary key (organization_id, slug)
      );
      create unique index slug_once on register.slug (slug);
      insert into register.slug (organization_id, slug, since) select id, slug, founded_at from people.organization;

      -- What a touch point was called from when on: a final decision shows the name that was decided on.
      create table register.place_name (
        organization_id uuid not null,
        touch_point_id uuid not null,
        since timestamptz not null default kernel.now(),
        name text not null,
        primary key (organization_id, touch_point_id, since),
        foreign key (organization_id, touch_point_id) references touch_point.touch_point
      );
      insert into register.place_name (organization_id, touch_point_id, since, name) select organization_id, id, added_at, name from touch_point.touch_point;
      select kernel.protect(t) from unnest(array['register.setting', 'register.slug', 'register.place_name']::regclass[]) t;

      -- Indexes stand on these two, so they are never replaced. English word stems, and the words as they are for every other language.
      create function register.words(value text) returns tsvector language sql immutable parallel safe set search_path = pg_catalog, pg_temp set timezone = 'UTC'
        as $$ select to_tsvector('english', coalesce(value, '')) || to_tsvector('simple', coalesce(value, '')) $$;
      create function register.prose_words(body text) returns tsvector language sql immutable parallel safe set search_path = pg_catalog, pg_temp set timezone = 'UTC'
        as $$ select setweight(register.words(body::jsonb #>> '{prose,title}'), 'A') || setweight(register.words(body::jsonb #>> '{prose,whatChanges}'), 'B')
            || setweight(register.words(body::jsonb #>> '{prose,easier}'), 'C') || setweight(register.words(body::jsonb #>> '{effects,conditions}'), 'D') $$;
      create index revision_words on decision.revision using gin (register.prose_words(body));
      create index finalization_newest on decision.finalization (organization_id, at desc);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop trigger if exists keep_slug on people.organization;
      drop trigger if exists know_slug on people.organization;
      drop trigger if exists know_place_name on touch_point.touch_point;
      drop index decision.finalization_newest;
      drop schema register cascade;
    `);
  }
}
