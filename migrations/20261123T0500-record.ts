import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The sealed record: each organization's events as the leaves of one tree (RFC 6962), and the signed heads of that tree. */
export class Record20261123050000 implements MigrationInterface {
  name = 'Record20261123050000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      -- how far an organization's tree has come: by transaction first, for a smaller id may commit later (GATE.md, Events)
      create table audit.tree (
        organization_id uuid not null primary key,
        size bigint not null default 0 check (size >= 0),
        -- the roots of its full subtrees, the largest first: all that is needed to let it grow
        roots bytea[] not null default '{}',
        xid xid8 not null default '0',
        event_id bigint not null default 0
      );
      create table audit.leaf (
        organization_id uuid not null,
        position bigint not null check (position >= 0),
        event_id bigint not null,
        hash bytea not null check (length(hash) = 32),
        primary key (organization_id, position),
        unique (organization_id, event_id),
        foreign key (organization_id, event_id) references audit.event
      );
      -- the root of 256 leaves: a proof then needs few hashes, however long the record is
      create table audit.tile (
        organization_id uuid not null,
        number bigint not null check (number >= 0),
        root bytea not null check (length(root) = 32),
        primary key (organization_id, number)
      );
      create table audit.checkpoint (
        organization_id uuid not null,
        size bigint not null check (size > 0),
        note text not null,
        -- who signed it, as one word: name+id+public key
        key text not null,
        sealed_at timestamptz not null default kernel.now(),
        primary key (organization_id, size)
      );
      select kernel.protect('audit.tree'), kernel.protect('audit.leaf'), kernel.protect('audit.tile'), kernel.protect('audit.checkpoint');
      select kernel.freeze('audit.leaf', 'audit.tile', 'audit.checkpoint');
      -- whoever follows events follows those of one organization
      drop index audit.event_tail;
      create index event_tail on audit.event (organization_id, xid, id);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop table audit.checkpoint, audit.tile, audit.leaf, audit.tree;
      drop index audit.event_tail;
      create index event_tail on audit.event (xid, id);
    `);
  }
}
