import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Administrators see what became of their test mail: the API calls two functions here, and reads no mail. */
export class TestMail20261122120200 implements MigrationInterface {
  name = 'TestMail20261122120200';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      grant usage on schema notification to tribune_api;
      create index mail_test on notification.mail (organization_id, queued_at) where kind = 'TestMail';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop index notification.mail_test; revoke usage on schema notification from tribune_api');
  }
}
