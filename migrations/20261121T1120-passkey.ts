import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Signing in by passkey begins before anybody is known: its challenges belong to no session and no organization. */
export class Passkey20261121112000 implements MigrationInterface {
  name = 'Passkey20261121112000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table auth.sign_in_challenge (
        challenge text primary key,
        expires_at timestamptz not null
      );
      alter table auth.sign_in_challenge enable row level security;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table auth.sign_in_challenge');
  }
}
