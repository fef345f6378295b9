import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The weekly mail: for whom and which Monday it was thought of, and the secret of the link that stops it. */
export class Weekly20261122132200 implements MigrationInterface {
  name = 'Weekly20261122132200';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table notification.weekly (
        organization_id uuid not null,
        person_id uuid not null,
        monday date not null,
        at timestamptz not null default kernel.now(),
        primary key (organization_id, person_id, monday),
        foreign key (organization_id, person_id) references people.person
      );
      create table notification.stop_link (
        organization_id uuid not null,
        token_hash bytea not null unique,
        person_id uuid not null,
        primary key (organization_id, token_hash),
        foreign key (organization_id, person_id) references people.person
      );
      select kernel.protect(t) from unnest(array['notification.weekly', 'notification.stop_link']::regclass[]) t;
      create index event_of_week on audit.event (organization_id, at) where type in ('VoteClosed', 'DecisionRefused', 'DecisionFinal', 'EvidenceAttached');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop index audit.event_of_week');
    await q.query('drop table notification.weekly, notification.stop_link');
  }
}
