import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A meeting while it takes place: who is there, what is treated now, and what the chair notes of it (PRODUCT 3). */
export class MeetingNow20261123020000 implements MigrationInterface {
  name = 'MeetingNow20261123020000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table council.meeting_item
        add column id uuid not null default gen_random_uuid(),
        add column note text not null default '' check (length(note) <= 4000),
        -- when the meeting came to it for the first time
        add column treated_at timestamptz,
        add constraint meeting_item_itself unique (organization_id, meeting_id, id);

      alter table council.meeting
        drop constraint meeting_state_check,
        add constraint meeting_state_check check (state in ('PLANNED', 'RUNNING', 'HELD', 'CANCELLED')),
        add column begun_at timestamptz,
        add column closed_at timestamptz,
        -- the item that is treated now
        add column treats uuid check (treats is null or state = 'RUNNING'),
        -- an agenda is written anew as a whole: what is treated stands on it again when that is done
        add constraint meeting_treats foreign key (organization_id, id, treats) references council.meeting_item (organization_id, meeting_id, id) deferrable initially deferred,
        add constraint meeting_begun check (state <> 'RUNNING' or begun_at is not null);

      create table council.attendance (
        organization_id uuid not null,
        meeting_id uuid not null,
        person_id uuid not null,
        presence text not null check (presence in ('IN_ROOM', 'REMOTE', 'ABSENT')),
        arrived_at timestamptz,
        left_at timestamptz,
        marked_by uuid not null,
        marked_at timestamptz not null default kernel.now(),
        primary key (organization_id, meeting_id, person_id),
        foreign key (organization_id, meeting_id, person_id) references council.invitation,
        foreign key (organization_id, marked_by) references people.person,
        check (presence = 'ABSENT' or (arrived_at is not null and left_at is null))
      );

      select kernel.protect('council.attendance');
      grant select on council.attendance to tribune_api, tribune_worker;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop table council.attendance;
      update council.meeting set treats = null, state = case when state = 'RUNNING' then 'PLANNED' else state end;
      alter table council.meeting drop constraint meeting_begun, drop constraint meeting_treats, drop column treats, drop column closed_at, drop column begun_at,
        drop constraint meeting_state_check, add constraint meeting_state_check check (state in ('PLANNED', 'HELD', 'CANCELLED'));
      alter table council.meeting_item drop constraint meeting_item_itself, drop column treated_at, drop column note, drop column id;
    `);
  }
}
