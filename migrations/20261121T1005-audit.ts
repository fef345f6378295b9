import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One append-only list of what happened, written in the transaction of what it tells. */
export class Audit20261121100500 implements MigrationInterface {
  name = 'Audit20261121100500';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create schema audit;
      grant usage on schema audit to tribune_api, tribune_worker;
      create table audit.event (
        organization_id uuid not null,
        id bigint generated always as identity,
        -- readers go by xid, not by id: a smaller id may commit later (GATE.md, Events)
        xid xid8 not null default pg_current_xact_id(),
        at timestamptz not null,
        actor_id uuid,
        type text not null check (type ~ '^[A-Z][A-Za-z]+$'),
        subject_type text not null check (subject_type ~ '^[A-Z][A-Za-z]+$'),
        subject_id uuid not null,
        data jsonb not null default '{}',
        leaf_hash bytea not null,
        primary key (organization_id, id)
      );
      create index event_subject on audit.event (organization_id, subject_id, id);
      create index event_tail on audit.event (xid, id);
      select kernel.protect('audit.event');
      select kernel.freeze('audit.event');
      grant select on audit.event to tribune_api, tribune_worker;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop schema audit cascade');
  }
}
