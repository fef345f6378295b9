import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Only a person changes their own address (P2): asked for, confirmed from the new mailbox, undone from the old one. */
export class AddressChange20261122120100 implements MigrationInterface {
  name = 'AddressChange20261122120100';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table people.address_change (
        organization_id uuid not null,
        id uuid not null default gen_random_uuid(),
        person_id uuid not null,
        old_email text not null,
        new_email text not null check (new_email ~ '^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$' and length(new_email) <= 254),
        asked_at timestamptz not null default kernel.now(),
        confirm_until timestamptz not null,
        confirmed_at timestamptz,
        undo_until timestamptz,
        ended_at timestamptz,
        ended_because text check (ended_because in ('WITHDRAWN', 'REPLACED', 'OBJECTED', 'UNDONE')),
        primary key (organization_id, id),
        foreign key (organization_id, person_id) references people.person,
        check ((confirmed_at is null) = (undo_until is null)),
        check ((ended_at is null) = (ended_because is null))
      );
      create unique index address_change_waiting on people.address_change (organization_id, person_id) where confirmed_at is null and ended_at is null;
      create index address_given_up on people.address_change (organization_id, lower(old_email)) where confirmed_at is not null and ended_at is null;
      create index address_change_person on people.address_change (organization_id, person_id, asked_at);

      -- what the mailed links carry: only the hash is kept
      create table people.address_secret (
        organization_id uuid not null,
        token_hash bytea not null unique,
        change_id uuid not null,
        purpose text not null check (purpose in ('CONFIRM', 'OBJECT')),
        primary key (organization_id, token_hash),
        foreign key (organization_id, change_id) references people.address_change
      );
      select kernel.protect(t) from unnest(array['people.address_change', 'people.address_secret']::regclass[]) t;

      -- where a mail goes when it does not go to the address that the person has when it is sent
      alter table notification.mail add address text;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table notification.mail drop address;
      drop trigger if exists address_is_its_owners on people.person;
      drop table people.address_secret;
      drop table people.address_change cascade;
    `);
  }
}
