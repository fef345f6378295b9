import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many clocks of a champion run is asked whenever a decision is carried: it looks at those that are not over, and at no others (D12). */
export class RunningClocks20261122138000 implements MigrationInterface {
  name = 'RunningClocks20261122138000';

  async up(q: QueryRunner): Promise<void> {
    await q.query('create index clock_running on decision.clock (organization_id, constituency_id, due_at)');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop index decision.clock_running');
  }
}
