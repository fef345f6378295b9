import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An act that is one statement says with its key what it answers, instead of saying it afterwards. It is said once in either way. */
export class AnswerWithItsKey20261123120000 implements MigrationInterface {
  name = 'AnswerWithItsKey20261123120000';

  async up(q: QueryRunner): Promise<void> {
    await q.query('grant insert (response) on kernel.idempotency to tribune_api');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('revoke insert (response) on kernel.idempotency from tribune_api');
  }
}
