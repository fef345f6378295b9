import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A plan is approved by more rules than two: a larger majority by a fraction, and consent; how many must review is chosen too (D4). */
export class ReviewRule20261123031000 implements MigrationInterface {
  name = 'ReviewRule20261123031000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table summit.version_review drop constraint version_review_method_check,
        add constraint version_review_method_check check (method in ('MAJORITY', 'SUPERMAJORITY', 'CONSENT', 'UNANIMITY')),
        add column threshold_num integer not null default 1 check (threshold_num > 0),
        add column threshold_den integer not null default 2 check (threshold_den >= threshold_num),
        add constraint version_review_threshold check (method <> 'SUPERMAJORITY' or 2 * threshold_num > threshold_den);
      drop function if exists summit.open_review(text, uuid, integer, text, integer);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop function if exists summit.open_review(text, uuid, integer, text, integer, integer, integer, integer, integer);
      alter table summit.version_review drop column threshold_num, drop column threshold_den, drop constraint version_review_method_check, add constraint version_review_method_check check (method in ('MAJORITY', 'UNANIMITY'));
    `);
  }
}
