import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a session is used with, in two words, and when it was used last: for its owner to recognize it. No address, no version. */
export class SessionDevice20261123090000 implements MigrationInterface {
  name = 'SessionDevice20261123090000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table auth.session
        add column browser text check (browser in ('EDGE', 'OPERA', 'SAMSUNG', 'FIREFOX', 'CHROME', 'SAFARI')),
        add column system text check (system in ('IPHONE', 'IPAD', 'ANDROID', 'CHROMEOS', 'WINDOWS', 'MACOS', 'LINUX')),
        add column last_seen_at timestamptz;
      update auth.session set last_seen_at = signed_in_at;
      alter table auth.session alter column last_seen_at set default kernel.now(), alter column last_seen_at set not null;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('alter table auth.session drop column browser, drop column system, drop column last_seen_at');
  }
}
