import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Secrets that a person gives to a program: named, with scopes and an end. Of the secret only its SHA-256 is kept. They are no sessions, and stand in no table
 * that an act looks into: whoever calls a counting function with one is nobody there.
 */
export class ApiToken20261123091000 implements MigrationInterface {
  name = 'ApiToken20261123091000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table auth.api_token (
        organization_id uuid not null,
        id uuid not null default gen_random_uuid(),
        person_id uuid not null,
        name text not null check (length(btrim(name)) between 1 and 80),
        token_hash bytea not null unique check (length(token_hash) = 32),
        scopes text[] not null check (cardinality(scopes) > 0 and scopes <@ array['READ', 'IMPORT_PEOPLE', 'IMPORT_ROLL', 'IMPORT_FIGURES']),
        made_at timestamptz not null default kernel.now(),
        expires_at timestamptz not null check (expires_at > made_at and expires_at <= made_at + interval '366 days'),
        last_used_at timestamptz,
        revoked_at timestamptz,
        primary key (organization_id, id),
        foreign key (organization_id, person_id) references people.person
      );
      create index api_token_person on auth.api_token (organization_id, person_id) where revoked_at is null;
      select kernel.protect('auth.api_token');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table auth.api_token');
  }
}
