import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A seconded proposal opens after 14 days at the latest; the chair may postpone that once (D4). */
export class Postponement20261121115000 implements MigrationInterface {
  name = 'Postponement20261121115000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table decision.postponement (
        organization_id uuid not null,
        decision_id uuid not null,
        person_id uuid not null,
        at timestamptz not null default kernel.now(),
        primary key (organization_id, decision_id),
        foreign key (organization_id, decision_id) references decision.decision,
        foreign key (organization_id, person_id) references people.person
      );
      select kernel.protect('decision.postponement');
      select kernel.freeze('decision.postponement');
      grant select on decision.postponement to tribune_api, tribune_worker;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table decision.postponement cascade');
  }
}
