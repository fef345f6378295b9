import type { MigrationInterface, QueryRunner } from 'typeorm';

/** In which language and time zone somebody reads. Not chosen: as their browser says. */
export class Preferences20261122120000 implements MigrationInterface {
  name = 'Preferences20261122120000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table people.person
        add language text check (language in ('en', 'de')),
        add time_zone text check (length(time_zone) between 1 and 60);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('alter table people.person drop language, drop time_zone');
  }
}
