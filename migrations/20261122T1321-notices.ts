import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What somebody was told, in the application too, and how they want to be told. */
export class Notices20261122132100 implements MigrationInterface {
  name = 'Notices20261122132100';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      grant usage on schema notification to tribune_api;
      create table notification.notice (
        organization_id uuid not null,
        id bigint generated always as identity,
        person_id uuid not null,
        kind text not null check (kind ~ '^[A-Z][A-Za-z]+$'),
        data jsonb not null default '{}' check (not data ? 'token'),
        at timestamptz not null default kernel.now(),
        read_at timestamptz,
        primary key (organization_id, id),
        foreign key (organization_id, person_id) references people.person
      );
      create index notice_person on notification.notice (organization_id, person_id, id desc);
      create index notice_unread on notification.notice (organization_id, person_id) where read_at is null;
      -- Only what differs from the quiet defaults has a row.
      create table notification.setting (
        organization_id uuid not null,
        person_id uuid not null,
        topic text not null check (topic in ('ASKED', 'REMINDER', 'TALK', 'PROPOSAL', 'OUTCOME')),
        choice text not null check (choice in ('AT_ONCE', 'WEEKLY', 'OFF')),
        primary key (organization_id, person_id, topic),
        foreign key (organization_id, person_id) references people.person
      );
      create table notification.rhythm (
        organization_id uuid not null,
        person_id uuid not null,
        weekly boolean not null default true,
        quiet_from time,
        quiet_until time,
        primary key (organization_id, person_id),
        foreign key (organization_id, person_id) references people.person,
        check ((quiet_from is null) = (quiet_until is null)),
        check (quiet_from <> quiet_until)
      );
      select kernel.protect(t) from unnest(array['notification.notice', 'notification.setting', 'notification.rhythm']::regclass[]) t;
      grant select on notification.notice, notification.setting, notification.rhythm to tribune_api;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table notification.notice, notification.setting, notification.rhythm');
    await q.query('revoke usage on schema notification from tribune_api');
  }
}
