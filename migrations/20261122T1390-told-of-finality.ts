import type { MigrationInterface, QueryRunner } from 'typeorm';

/** That a decision is final is a topic of its own: everybody who had a part in it is told at once, unless they choose otherwise. */
export class ToldOfFinality20261122139000 implements MigrationInterface {
  name = 'ToldOfFinality20261122139000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`alter table notification.setting drop constraint setting_topic_check, add constraint setting_topic_check check (topic in ('ASKED', 'REMINDER', 'TALK', 'PROPOSAL', 'FINAL', 'OUTCOME'))`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`alter table notification.setting drop constraint setting_topic_check, add constraint setting_topic_check check (topic in ('ASKED', 'REMINDER', 'TALK', 'PROPOSAL', 'OUTCOME'))`);
  }
}
