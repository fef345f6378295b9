import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An organization has a language: for mail to people who have chosen none, and for strangers whose program names none. */
export class OrganizationLanguage20261122170000 implements MigrationInterface {
  name = 'OrganizationLanguage20261122170000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table people.organization add language text not null default 'en' check (language in ('en', 'de'));
      drop function if exists people.found_organization(text, text, text, text, text, text);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('alter table people.organization drop language');
  }
}
