import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What somebody reported is found by who they are: their page hears of it, nobody else's. */
export class OwnReports20261123001000 implements MigrationInterface {
  name = 'OwnReports20261123001000';

  async up(q: QueryRunner): Promise<void> {
    await q.query('create index report_reporter on register.report (organization_id, reporter_id) where reporter_id is not null');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop index register.report_reporter');
  }
}
