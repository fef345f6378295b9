import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An approval may be limited (D9): until a time, or while something holds. It lapses before the decision is final, never after. */
export class LimitedApproval20261121113000 implements MigrationInterface {
  name = 'LimitedApproval20261121113000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table decision.approval
        add valid_until timestamptz check (valid_until > at),
        add holds_while text check (length(btrim(holds_while)) between 1 and 2000),
        drop constraint approval_died_because_check,
        add constraint approval_died_because_check check (died_because in ('REVOKED', 'REPLACED', 'STALE', 'SEAT_CHANGED', 'LAPSED'));
      -- what the clock looks at, however many decisions are final
      create index decision_open on decision.decision (organization_id, id) where state in ('DELIBERATING', 'VOTING', 'CARRIED', 'REFUSED');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop index decision.decision_open;
      alter table decision.approval
        drop constraint approval_died_because_check,
        add constraint approval_died_because_check check (died_because in ('REVOKED', 'REPLACED', 'STALE', 'SEAT_CHANGED')),
        drop holds_while,
        drop valid_until cascade;
    `);
  }
}
