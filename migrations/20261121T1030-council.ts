import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Councils, their declared voting rules, and seats: one person, one function, from and until. */
export class Council20261121103000 implements MigrationInterface {
  name = 'Council20261121103000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create schema council;
      grant usage on schema council to tribune_api, tribune_worker;

      create table council.council (
        organization_id uuid not null references people.organization,
        id uuid not null default gen_random_uuid(),
        name text not null check (length(btrim(name)) between 1 and 120),
        charter text not null default '' check (length(charter) <= 20000),
        founded_at timestamptz not null default kernel.now(),
        primary key (organization_id, id)
      );
      create unique index council_name on council.council (organization_id, lower(name));

      -- Rules a council has declared beforehand; opening a vote copies one and freezes it (D4).
      create table council.voting_rule (
        organization_id uuid not null,
        council_id uuid not null,
        id uuid not null default gen_random_uuid(),
        name text not null check (length(btrim(name)) between 1 and 80),
        method text not null check (method in ('MAJORITY', 'SUPERMAJORITY', 'CONSENT', 'UNANIMITY')),
        threshold_num integer not null check (threshold_num > 0),
        threshold_den integer not null check (threshold_den >= threshold_num),
        quorum_num integer not null default 1 check (quorum_num > 0),
        quorum_den integer not null default 2 check (quorum_den >= quorum_num),
        working_days integer not null default 5 check (working_days between 1 and 60),
        is_default boolean not null default false,
        primary key (organization_id, id),
        unique (organization_id, council_id, id),
        foreign key (organization_id, council_id) references council.council,
        check (method <> 'SUPERMAJORITY' or 2 * threshold_num > threshold_den)
      );
      create unique index voting_rule_one_default on council.voting_rule (organization_id, council_id) where is_default;

      create table council.seat (
        organization_id uuid not null,
        id uuid not null default gen_random_uuid(),
        council_id uuid not null,
        person_id uuid not null,
        function_id uuid,
        is_chair boolean not null default false,
        from_at timestamptz not null default kernel.now(),
        until_at timestamptz check (until_at >= from_at),
        primary key (organization_id, id),
        foreign key (organization_id, council_id) references council.council,
        foreign key (organization_id, person_id) references people.person,
        foreign key (organization_id, function_id) references people.function
      );
      create unique index seat_one_person on council.seat (organization_id, council_id, person_id) where until_at is null;
      create unique index seat_one_chair on council.seat (organization_id, council_id) where is_chair and until_at is null;
      create index seat_person on council.seat (organization_id, person_id) where until_at is null;
      select kernel.protect(t) from unnest(array['council.council', 'council.voting_rule', 'council.seat']::regclass[]) t;
      grant select on all tables in schema council to tribune_api, tribune_worker;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop schema council cascade');
  }
}
