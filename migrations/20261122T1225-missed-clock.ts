import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Clocks that a champion let run out, once each and for ever (D11), and the votes by which a roll confirms a champion who let three in a row. */
export class MissedClock20261122122500 implements MigrationInterface {
  name = 'MissedClock20261122122500';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table decision.missed_clock (
        organization_id uuid not null,
        decision_id uuid not null,
        constituency_id uuid not null,
        revision integer not null,
        term_id uuid not null,
        person_id uuid not null,
        due_at timestamptz not null,
        at timestamptz not null default kernel.now(),
        primary key (organization_id, decision_id, constituency_id, revision, term_id),
        foreign key (organization_id, decision_id, constituency_id, revision) references decision.clock,
        foreign key (organization_id, term_id, person_id, constituency_id) references champion.term (organization_id, id, person_id, constituency_id),
        check (due_at <= at)
      );
      create index missed_clock_term on decision.missed_clock (organization_id, term_id, due_at);
      select kernel.protect('decision.missed_clock');
      select kernel.freeze('decision.missed_clock');
      grant select on decision.missed_clock to tribune_api, tribune_worker;

      -- the term that this election confirms or ends; null for an election that fills the seat
      alter table champion.election add confirms_term_id uuid, add check (confirms_term_id is null or alternates = 0),
        add foreign key (organization_id, confirms_term_id) references champion.term;
      create index election_confirms on champion.election (organization_id, confirms_term_id) where confirms_term_id is not null;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table decision.missed_clock; alter table champion.election drop confirms_term_id cascade');
  }
}
