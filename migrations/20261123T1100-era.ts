import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which cluster the record is kept in: transactions are numbered by clusters, and a database that was restored from a dump lives in another one. */
export class Era20261123110000 implements MigrationInterface {
  name = 'Era20261123110000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table audit.era (
        one boolean primary key default true check (one),
        -- of the cluster in which the events were written last
        system text not null,
        -- added to the number of each transaction: more than any event before this cluster has
        shift numeric(20) not null default 0 check (shift >= 0)
      );
      insert into audit.era (system) select system_identifier::text from pg_control_system();
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table audit.era');
  }
}
