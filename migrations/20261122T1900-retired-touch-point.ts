import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A touch point can be retired: it stays readable, nothing new names it, and it comes back when somebody asks. */
export class RetiredTouchPoint20261122190000 implements MigrationInterface {
  name = 'RetiredTouchPoint20261122190000';

  async up(q: QueryRunner): Promise<void> {
    await q.query('alter table touch_point.touch_point add retired_at timestamptz');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('alter table touch_point.touch_point drop retired_at');
  }
}
