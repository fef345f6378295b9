import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A company's own way in (OpenID Connect): what an administrator has set, whom it has been allowed to sign in, and attempts on their way. Only functions that
 * the auth process may call write here. The client's secret is encrypted with a key that the database never sees.
 */
export class SingleSignOn20261123092000 implements MigrationInterface {
  name = 'SingleSignOn20261123092000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table auth.single_sign_on (
        organization_id uuid not null references people.organization,
        name text not null check (length(btrim(name)) between 1 and 60),
        issuer text not null check (length(issuer) <= 500),
        client_id text not null check (length(client_id) between 1 and 300),
        secret bytea not null,
        domains text[] not null check (cardinality(domains) between 1 and 20),
        configured_at timestamptz not null default kernel.now(),
        primary key (organization_id)
      );
      create index single_sign_on_domain on auth.single_sign_on using gin (domains);
      -- who a provider says somebody is, for good: one subject for a person, one person for a subject
      create table auth.identity (
        organization_id uuid not null,
        issuer text not null,
        subject text not null check (length(subject) between 1 and 300),
        person_id uuid not null,
        claimed_at timestamptz not null default kernel.now(),
        -- the person has pressed the button behind the link that was mailed to them; until then nobody is signed in by it
        link_hash bytea,
        confirmed_at timestamptz,
        primary key (organization_id, issuer, subject),
        foreign key (organization_id, person_id) references people.person
      );
      create unique index identity_person on auth.identity (organization_id, issuer, person_id) where confirmed_at is not null;
      create table auth.sign_in_attempt (
        organization_id uuid not null references people.organization,
        state_hash bytea not null unique,
        -- the browser that began: its cookie's hash
        browser_hash bytea not null,
        nonce text not null,
        verifier text not null,
        max_age integer,
        next text,
        expires_at timestamptz not null,
        primary key (organization_id, state_hash)
      );
      select kernel.protect(t) from unnest(array['auth.single_sign_on', 'auth.identity', 'auth.sign_in_attempt']::regclass[]) t;
      alter table auth.session drop constraint session_method_check,
        add constraint session_method_check check (method in ('LINK', 'PASSKEY', 'DEMO', 'FOUNDING', 'SINGLE_SIGN_ON')),
        -- when the provider says that the person was there themselves (auth_time); null where it does not say
        add column authenticated_at timestamptz;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      delete from auth.session where method = 'SINGLE_SIGN_ON';
      alter table auth.session drop constraint session_method_check, add constraint session_method_check check (method in ('LINK', 'PASSKEY', 'DEMO', 'FOUNDING')), drop column authenticated_at;
      drop table auth.sign_in_attempt, auth.identity, auth.single_sign_on;
    `);
  }
}
