import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Organizations, their functions and people, and how people prove who they are. */
export class People20261121101000 implements MigrationInterface {
  name = 'People20261121101000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create schema people;
      grant usage on schema people to tribune_api, tribune_worker, tribune_auth;

      create table people.organization (
        id uuid primary key default gen_random_uuid(),
        name text not null check (length(btrim(name)) between 1 and 120),
        slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        is_demo boolean not null default false,
        time_zone text not null default 'UTC',
        next_decision_number integer not null default 1,
        founded_at timestamptz not null default kernel.now()
      );
      alter table people.organization enable row level security;
      create policy tenant on people.organization to tribune_api, tribune_auth using (id = nullif(current_setting('app.organization', true), '')::uuid);
      create policy worker on people.organization to tribune_worker using (true);

      create table people.function (
        organization_id uuid not null references people.organization,
        id uuid not null default gen_random_uuid(),
        name text not null check (length(btrim(name)) between 1 and 80),
        primary key (organization_id, id)
      );
      create unique index function_name on people.function (organization_id, lower(name));

      create table people.person (
        organization_id uuid not null references people.organization,
        id uuid not null default gen_random_uuid(),
        name text not null check (length(btrim(name)) between 1 and 120),
        email text not null check (email ~ '^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$' and length(email) <= 254),
        employee boolean not null default false,
        added_at timestamptz not null default kernel.now(),
        left_at timestamptz,
        primary key (organization_id, id)
      );
      create unique index person_email on people.person (organization_id, lower(email));
      create index person_by_email on people.person (lower(email)) where left_at is null;

      -- A champion is never a role (P1): the list has no such word, and no one can add it here.
      create table people.role (
        organization_id uuid not null,
        person_id uuid not null,
        role text not null check (role in ('EXECUTIVE', 'COUNCIL_MEMBER', 'CHAIR', 'ANALYST', 'CONTENT_EDITOR', 'ELECTION_OFFICER', 'ADMIN', 'AUDITOR')),
        granted_by uuid,
        granted_at timestamptz not null default kernel.now(),
        primary key (organization_id, person_id, role),
        foreign key (organization_id, person_id) references people.person,
        foreign key (organization_id, granted_by) references people.person
      );
      select kernel.protect(t) from unnest(array['people.function', 'people.person', 'people.role']::regclass[]) t;
      grant select on all tables in schema people to tribune_api, tribune_worker;
      grant select on people.organization, people.person to tribune_auth;
    `);
    await q.query(`
      create schema auth;
      grant usage on schema auth to tribune_api, tribune_worker, tribune_auth;

      -- The founding link of an installation: works once, then there is an organization with an administrator.
      create table auth.first_link (
        token_hash bytea primary key,
        created_at timestamptz not null default kernel.now(),
        used_at timestamptz
      );
      create table auth.link (
        organization_id uuid not null,
        token_hash bytea not null unique,
        person_id uuid not null,
        created_at timestamptz not null default kernel.now(),
        expires_at timestamptz not null,
        used_at timestamptz,
        primary key (organization_id, token_hash),
        foreign key (organization_id, person_id) references people.person
      );
      create index link_person on auth.link (organization_id, person_id, created_at);
      create table auth.session (
        organization_id uuid not null,
        id uuid not null default gen_random_uuid(),
        token_hash bytea not null unique,
        person_id uuid not null,
        method text not null check (method in ('LINK', 'PASSKEY', 'DEMO', 'FOUNDING')),
        signed_in_at timestamptz not null default kernel.now(),
        -- the last time a passkey was shown in this session: what approvals ask for (P2, D9)
        passkey_at timestamptz,
        expires_at timestamptz not null,
        ended_at timestamptz,
        primary key (organization_id, id),
        foreign key (organization_id, person_id) references people.person
      );
      create index session_person on auth.session (organization_id, person_id) where ended_at is null;
      create table auth.passkey (
        organization_id uuid not null,
        id uuid not null default gen_random_uuid(),
        person_id uuid not null,
        credential_id text not null unique,
        public_key bytea not null,
        counter bigint not null default 0,
        transports text[] not null default '{}',
        registered_at timestamptz not null default kernel.now(),
        -- a replacement waits 72 hours before it may sign (P2)
        usable_from timestamptz not null,
        revoked_at timestamptz,
        primary key (organization_id, id),
        foreign key (organization_id, person_id) references people.person
      );
      create unique index passkey_one_live on auth.passkey (organization_id, person_id) where revoked_at is null and usable_from <= registered_at;
      create table auth.challenge (
        organization_id uuid not null,
        session_id uuid not null,
        purpose text not null check (purpose in ('REGISTER', 'SIGN')),
        challenge text not null,
        expires_at timestamptz not null,
        primary key (organization_id, session_id, purpose),
        foreign key (organization_id, session_id) references auth.session
      );
      select kernel.protect(t) from unnest(array['auth.link', 'auth.session', 'auth.passkey', 'auth.challenge']::regclass[]) t;
      alter table auth.first_link enable row level security;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop schema auth cascade');
    await q.query('drop schema people cascade');
  }
}
