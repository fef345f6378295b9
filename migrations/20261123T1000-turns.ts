import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How often somebody has asked for what is limited: by a key that nobody can trace back once its day's salt is gone. Unlogged: a crash forgets it, and nothing depends on it. */
export class Turns20261123100000 implements MigrationInterface {
  name = 'Turns20261123100000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create unlogged table kernel.turn_salt (
        day date primary key,
        salt bytea not null
      );
      create unlogged table kernel.turn (
        key bytea primary key,
        taken integer not null check (taken > 0),
        ends_at timestamptz not null
      );
      create index turn_end on kernel.turn (ends_at);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table kernel.turn, kernel.turn_salt');
  }
}
