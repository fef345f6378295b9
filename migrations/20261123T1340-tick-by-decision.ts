import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The clock works at one decision and one objection at a time: `decision.tick_decision` and `decision.tick_objection` instead of one transaction for all. */
export class TickByDecision20261123134000 implements MigrationInterface {
  name = 'TickByDecision20261123134000';

  async up(q: QueryRunner): Promise<void> {
    await q.query('drop function if exists decision.tick_objections()');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop function if exists decision.due_by_clock(); drop function if exists decision.tick_decision(uuid, uuid); drop function if exists decision.due_objections(); drop function if exists decision.tick_objection(uuid, uuid)');
  }
}
