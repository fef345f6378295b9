import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mail that waits to be sent: queued in the transaction of its cause, read by the worker alone (it carries sign-in links). */
export class Notification20261121106000 implements MigrationInterface {
  name = 'Notification20261121106000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create schema notification;
      grant usage on schema notification to tribune_worker;
      create table notification.mail (
        organization_id uuid not null,
        id uuid not null default gen_random_uuid(),
        person_id uuid not null,
        kind text not null check (kind ~ '^[A-Z][A-Za-z]+$'),
        data jsonb not null default '{}',
        -- a cause that may come twice is mailed once
        dedupe_key text,
        queued_at timestamptz not null default kernel.now(),
        sent_at timestamptz,
        attempts integer not null default 0,
        next_attempt_at timestamptz not null default kernel.now(),
        last_error text,
        primary key (organization_id, id),
        unique (organization_id, dedupe_key),
        foreign key (organization_id, person_id) references people.person
      );
      create index mail_due on notification.mail (next_attempt_at) where sent_at is null;
      select kernel.protect('notification.mail');
      grant select, update (data, sent_at, attempts, next_attempt_at, last_error) on notification.mail to tribune_worker;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop schema notification cascade');
  }
}
