import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Name and charter of a council have a version: of two who change them at once, the second reads first what the other one wrote. */
export class CouncilVersion20261123000000 implements MigrationInterface {
  name = 'CouncilVersion20261123000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query('alter table council.council add version integer not null default 1 check (version > 0)');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('alter table council.council drop version');
  }
}
