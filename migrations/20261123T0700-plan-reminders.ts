import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A summit reminds of more than what is to be prepared: `summit.remind_due` and `reminder_holds` by kind take the place of what did. */
export class PlanReminders20261123070000 implements MigrationInterface {
  name = 'PlanReminders20261123070000';

  async up(q: QueryRunner): Promise<void> {
    await q.query('drop function if exists summit.remind_preparation(); drop function if exists summit.reminder_holds(uuid, uuid, uuid)');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop function if exists summit.remind_due(); drop function if exists summit.reminder_holds(uuid, uuid, text, uuid); drop view if exists summit.who_is_reminded; drop view if exists summit.who_is_asked');
  }
}
