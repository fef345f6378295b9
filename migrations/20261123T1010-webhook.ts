import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Webhooks: which program is told of what, and each delivery with what came of it. The secrets sign, so the worker reads them; nobody else does. */
export class Webhook20261123101000 implements MigrationInterface {
  name = 'Webhook20261123101000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create schema integration;
      grant usage on schema integration to tribune_api, tribune_worker;
      create table integration.webhook (
        organization_id uuid not null references people.organization,
        id uuid not null default gen_random_uuid(),
        name text not null check (length(name) between 1 and 80),
        url text not null check (length(url) <= 2000),
        kinds text[] not null check (cardinality(kinds) > 0),
        secret text not null check (secret ~ '^whsec_[A-Za-z0-9+/]{32,}={0,2}$'),
        previous_secret text,
        previous_until timestamptz,
        added_by uuid not null,
        added_at timestamptz not null default kernel.now(),
        paused_at timestamptz,
        disabled_at timestamptz,
        -- since when nothing has arrived, and until when it is left in peace
        failing_since timestamptz,
        failures integer not null default 0,
        rest_until timestamptz not null default '-infinity',
        tried_at timestamptz,
        -- how far it has followed the events: by transaction first, for a smaller id may commit later (GATE.md, Events)
        xid xid8 not null,
        event_id bigint not null default 0,
        last_number bigint not null default 0,
        primary key (organization_id, id),
        foreign key (organization_id, added_by) references people.person,
        check ((previous_secret is null) = (previous_until is null))
      );
      create table integration.delivery (
        organization_id uuid not null,
        webhook_id uuid not null,
        -- in the order in which it happened, without a gap: the message's id ends with it
        number bigint not null,
        kind text not null,
        event_id bigint,
        subject_type text not null,
        subject_id uuid not null,
        happened_at timestamptz not null,
        queued_at timestamptz not null default kernel.now(),
        -- null: not to be tried (again)
        next_attempt_at timestamptz default kernel.now(),
        attempts integer not null default 0,
        tried_at timestamptz,
        delivered_at timestamptz,
        status integer,
        took_ms integer,
        answer text,
        primary key (organization_id, webhook_id, number),
        unique (organization_id, webhook_id, event_id),
        foreign key (organization_id, webhook_id) references integration.webhook on delete cascade
      );
      create index delivery_due on integration.delivery (organization_id, webhook_id, number) where next_attempt_at is not null;
      create index delivery_age on integration.delivery (queued_at);
      select kernel.protect('integration.webhook'), kernel.protect('integration.delivery');
      grant select on integration.webhook, integration.delivery to tribune_worker;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop schema integration cascade');
  }
}
