import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever waits at a screen for a mail does not wait behind ten thousand voting cards: not for a way in, a founding, a confirmation or a test. */
export class AwaitedMailFirst20261122150000 implements MigrationInterface {
  name = 'AwaitedMailFirst20261122150000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      drop index notification.mail_due_link;
      create index mail_due_awaited on notification.mail (next_attempt_at)
       where sent_at is null and kind in ('SignInLink', 'FoundingLink', 'ConfirmAddress', 'TestMail');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop index notification.mail_due_awaited;
      create index mail_due_link on notification.mail (next_attempt_at) where sent_at is null and kind = 'SignInLink';
    `);
  }
}
