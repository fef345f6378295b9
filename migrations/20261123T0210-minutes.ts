import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Minutes write themselves from what is recorded; people propose corrections, and a later meeting approves them (PRODUCT 3). */
export class Minutes20261123021000 implements MigrationInterface {
  name = 'Minutes20261123021000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table council.meeting_item
        -- the meeting whose minutes are to be approved here
        add column minutes_of uuid check (minutes_of <> meeting_id),
        add check (minutes_of is null or decision_id is null),
        add constraint meeting_item_minutes foreign key (organization_id, minutes_of) references council.meeting;
      create unique index meeting_item_minutes_once on council.meeting_item (organization_id, meeting_id, minutes_of) where minutes_of is not null;

      create table council.correction (
        organization_id uuid not null,
        id uuid not null default gen_random_uuid(),
        meeting_id uuid not null,
        -- null: the minutes as a whole, such as who was there
        item_id uuid,
        words text not null check (length(btrim(words)) between 1 and 2000),
        proposed_by uuid not null,
        proposed_at timestamptz not null default kernel.now(),
        taken boolean,
        because text not null default '' check (length(because) <= 1000),
        decided_by uuid,
        decided_at timestamptz,
        primary key (organization_id, id),
        foreign key (organization_id, meeting_id) references council.meeting,
        foreign key (organization_id, meeting_id, item_id) references council.meeting_item (organization_id, meeting_id, id),
        foreign key (organization_id, proposed_by) references people.person,
        foreign key (organization_id, decided_by) references people.person,
        check ((taken is null) = (decided_at is null) and (taken is null) = (decided_by is null)),
        check (taken is distinct from false or btrim(because) <> '')
      );
      create index correction_meeting on council.correction (organization_id, meeting_id, proposed_at, id);

      -- Approved minutes: the canonical JSON (RFC 8785) of what was recorded, with its SHA-256. guard_minutes keeps them as they are.
      create table council.minutes (
        organization_id uuid not null,
        meeting_id uuid not null,
        body text not null check (length(body) <= 2000000),
        body_hash bytea not null generated always as (kernel.text_hash(body)) stored,
        approved_in uuid not null,
        approved_by uuid not null,
        approved_at timestamptz not null default kernel.now(),
        primary key (organization_id, meeting_id),
        foreign key (organization_id, meeting_id) references council.meeting,
        foreign key (organization_id, approved_in) references council.meeting,
        foreign key (organization_id, approved_by) references people.person,
        check (approved_in <> meeting_id)
      );

      select kernel.protect(t) from unnest(array['council.correction', 'council.minutes']::regclass[]) t;
      grant select on council.correction, council.minutes to tribune_api, tribune_worker;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop table council.minutes, council.correction;
      delete from council.meeting_item where minutes_of is not null and treated_at is null;
      alter table council.meeting_item drop column minutes_of cascade;
    `);
  }
}
