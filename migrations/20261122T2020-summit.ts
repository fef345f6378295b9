import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Summits: who comes, when, to what, and what each is asked to bring (PRODUCT 2). */
export class Summit20261122202000 implements MigrationInterface {
  name = 'Summit20261122202000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create schema summit;
      grant usage on schema summit to tribune_api, tribune_worker;

      create table summit.summit (
        organization_id uuid not null references people.organization,
        id uuid not null default gen_random_uuid(),
        title text not null check (length(btrim(title)) between 1 and 120),
        starts_at timestamptz not null,
        ends_at timestamptz not null check (ends_at > starts_at and ends_at <= starts_at + interval '7 days'),
        place text not null default '' check (length(place) <= 200),
        state text not null default 'DRAFT' check (state in ('DRAFT', 'ANNOUNCED', 'HELD', 'CANCELLED')),
        -- at the top, by name
        sponsor_id uuid not null,
        organizer_id uuid not null,
        -- counts changes: whoever changes it says which version they have read
        version integer not null default 1,
        -- counts what calendars must know of (RFC 5545, SEQUENCE)
        sequence integer not null default 0,
        cancelled_because text not null default '' check (length(cancelled_because) <= 1000),
        created_at timestamptz not null default kernel.now(),
        announced_at timestamptz,
        primary key (organization_id, id),
        foreign key (organization_id, sponsor_id) references people.person,
        foreign key (organization_id, organizer_id) references people.person,
        check ((state = 'CANCELLED') = (cancelled_because <> '')),
        check (state in ('DRAFT', 'CANCELLED') or announced_at is not null)
      );
      create index summit_time on summit.summit (organization_id, starts_at desc, id);

      create table summit.participant (
        organization_id uuid not null,
        summit_id uuid not null,
        person_id uuid not null,
        -- for which function somebody speaks; null: for the company as a whole
        function_id uuid,
        asked text not null default '' check (length(asked) <= 1000),
        prepared_at timestamptz check (prepared_at is null or asked <> ''),
        added_at timestamptz not null default kernel.now(),
        primary key (organization_id, summit_id, person_id),
        foreign key (organization_id, summit_id) references summit.summit,
        foreign key (organization_id, person_id) references people.person,
        foreign key (organization_id, function_id) references people.function
      );
      create index participant_person on summit.participant (organization_id, person_id);

      create table summit.agenda_item (
        organization_id uuid not null,
        summit_id uuid not null,
        position integer not null check (position > 0),
        part integer not null check (part between 1 and 3),
        title text not null check (length(btrim(title)) between 1 and 200),
        minutes integer not null check (minutes between 1 and 600),
        -- where it does not follow from what comes before
        starts_at timestamptz,
        primary key (organization_id, summit_id, position),
        foreign key (organization_id, summit_id) references summit.summit
      );

      select kernel.protect(c.oid::regclass) from pg_class c where c.relnamespace = 'summit'::regnamespace and c.relkind = 'r';
      grant select on all tables in schema summit to tribune_api, tribune_worker;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop schema summit cascade');
  }
}
