import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Somebody who waits for a sign-in link does not wait behind ten thousand voting cards. */
export class MailLinksFirst20261121110000 implements MigrationInterface {
  name = 'MailLinksFirst20261121110000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`create index mail_due_link on notification.mail (next_attempt_at) where sent_at is null and kind = 'SignInLink'`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop index notification.mail_due_link');
  }
}
