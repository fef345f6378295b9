import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A person's own calendar, at an address that only they know (RFC 5545). Of the secret only its SHA-256 is kept. */
export class CalendarFeed20261123022000 implements MigrationInterface {
  name = 'CalendarFeed20261123022000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table council.calendar_feed (
        organization_id uuid not null,
        person_id uuid not null,
        secret_hash bytea not null unique check (length(secret_hash) = 32),
        made_at timestamptz not null default kernel.now(),
        primary key (organization_id, person_id),
        foreign key (organization_id, person_id) references people.person
      );
      select kernel.protect('council.calendar_feed');
      -- when, for its owner's page; the hash nobody reads
      grant select (organization_id, person_id, made_at) on council.calendar_feed to tribune_api;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table council.calendar_feed');
  }
}
