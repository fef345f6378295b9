import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a decision supersedes (D10), and the revision in which closing a ranking names the winner (D4). */
export class WhatTakesEffect20261122134000 implements MigrationInterface {
  name = 'WhatTakesEffect20261122134000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table decision.revision drop constraint revision_class_check, add constraint revision_class_check check (class in ('MATERIAL', 'EDITORIAL', 'RESULT'));
      -- Only what is final can be superseded, and only by another decision; it takes effect when that one is final.
      create table decision.revision_supersedes (
        organization_id uuid not null,
        decision_id uuid not null,
        revision integer not null,
        superseded_id uuid not null,
        primary key (organization_id, decision_id, revision, superseded_id),
        foreign key (organization_id, decision_id, revision) references decision.revision,
        foreign key (organization_id, superseded_id) references decision.finalization (organization_id, decision_id),
        check (superseded_id <> decision_id)
      );
      create index revision_supersedes_which on decision.revision_supersedes (organization_id, superseded_id);
      select kernel.protect('decision.revision_supersedes');
      select kernel.freeze('decision.revision_supersedes');
      grant select on decision.revision_supersedes to tribune_api, tribune_worker;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop table decision.revision_supersedes cascade;
      alter table decision.revision drop constraint revision_class_check, add constraint revision_class_check check (class in ('MATERIAL', 'EDITORIAL'));
    `);
  }
}
