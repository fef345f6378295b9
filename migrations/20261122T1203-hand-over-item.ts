import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What somebody who left was in the middle of, as it stood when they left (P3): listed until it is handed over or dismissed. */
export class HandOverItem20261122120300 implements MigrationInterface {
  name = 'HandOverItem20261122120300';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table people.hand_over_item (
        organization_id uuid not null,
        id uuid not null default gen_random_uuid(),
        person_id uuid not null,
        kind text not null check (kind in ('SEAT', 'ROLE', 'ACTION', 'DECISION', 'DRAFT')),
        -- the seat, the action, the decision; of a role, the person
        subject_id uuid not null,
        role text,
        label text not null check (length(label) between 1 and 400),
        listed_at timestamptz not null default kernel.now(),
        settled_at timestamptz,
        settled_by uuid,
        handed_to uuid,
        primary key (organization_id, id),
        foreign key (organization_id, person_id) references people.person,
        foreign key (organization_id, settled_by) references people.person,
        foreign key (organization_id, handed_to) references people.person,
        check ((kind = 'ROLE') = (role is not null)),
        check ((settled_at is null) = (settled_by is null)), check (handed_to is null or settled_at is not null)
      );
      create index hand_over_item_person on people.hand_over_item (organization_id, person_id);
      create index hand_over_item_open on people.hand_over_item (organization_id, person_id) where settled_at is null;
      select kernel.protect('people.hand_over_item');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table people.hand_over_item cascade');
  }
}
