import type { MigrationInterface, QueryRunner } from 'typeorm';

/** `audit.viewers` asks for all who listen at once, their own reports among it: `register.own_reports` asked for one. */
export class Viewers20261123133000 implements MigrationInterface {
  name = 'Viewers20261123133000';

  async up(q: QueryRunner): Promise<void> {
    await q.query('drop function if exists register.own_reports(text)');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop function if exists audit.viewers(uuid, text[])');
  }
}
