import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an election's record tells besides its counts: the size of the frozen roll, and who was no longer free to stand at the count. */
export class ElectionRecord20261121111000 implements MigrationInterface {
  name = 'ElectionRecord20261121111000';

  async up(q: QueryRunner): Promise<void> {
    await q.query('alter table champion.election add electorate integer check (electorate >= 0)');
    await q.query('alter table champion.result_line add stood boolean not null default true check (stood or not elected)');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('alter table champion.result_line drop stood');
    await q.query('alter table champion.election drop electorate');
  }
}
