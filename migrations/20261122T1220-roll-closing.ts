import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A roll that has had a champion closes when the election is called; a first roll, when nominations close (E1). */
export class RollClosing20261122122000 implements MigrationInterface {
  name = 'RollClosing20261122122000';

  async up(q: QueryRunner): Promise<void> {
    // null: it closes with the nominations, also when they are opened once more
    await q.query('alter table champion.election add roll_closed_at timestamptz');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('alter table champion.election drop roll_closed_at');
  }
}
