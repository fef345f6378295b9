import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Meetings of a council: how often, when, who comes, what is treated, and which votes were taken there (PRODUCT 3). */
export class Meeting20261122211000 implements MigrationInterface {
  name = 'Meeting20261122211000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      -- How often it meets: an RFC 5545 rule from a first day, at an hour of the organization's own zone.
      create table council.cadence (
        organization_id uuid not null,
        council_id uuid not null,
        rrule text not null check (rrule like 'FREQ=%' and length(rrule) <= 200),
        first_on date not null,
        at_time time not null,
        minutes integer not null check (minutes between 15 and 720),
        place text not null default '' check (length(place) <= 200),
        primary key (organization_id, council_id),
        foreign key (organization_id, council_id) references council.council
      );

      create table council.meeting (
        organization_id uuid not null,
        id uuid not null default gen_random_uuid(),
        council_id uuid not null,
        starts_at timestamptz not null,
        minutes integer not null check (minutes between 15 and 720),
        place text not null default '' check (length(place) <= 200),
        state text not null default 'PLANNED' check (state in ('PLANNED', 'HELD', 'CANCELLED')),
        -- counts changes: whoever changes it says which version they have read
        version integer not null default 1,
        -- counts what calendars must know of (RFC 5545, SEQUENCE)
        sequence integer not null default 0,
        cancelled_because text not null default '' check (length(cancelled_because) <= 1000),
        planned_by uuid not null,
        planned_at timestamptz not null default kernel.now(),
        primary key (organization_id, id),
        foreign key (organization_id, council_id) references council.council,
        foreign key (organization_id, planned_by) references people.person,
        check ((state = 'CANCELLED') = (cancelled_because <> ''))
      );
      create index meeting_time on council.meeting (organization_id, council_id, starts_at desc, id);
      -- two people who plan the same date plan one meeting
      create unique index meeting_once on council.meeting (organization_id, council_id, starts_at) where state = 'PLANNED';

      create table council.invitation (
        organization_id uuid not null,
        meeting_id uuid not null,
        person_id uuid not null,
        -- since when they know of the meeting at its present time
        invited_at timestamptz not null default kernel.now(),
        reply text check (reply in ('COMING', 'REMOTE', 'NOT_COMING')),
        replied_at timestamptz,
        primary key (organization_id, meeting_id, person_id),
        foreign key (organization_id, meeting_id) references council.meeting,
        foreign key (organization_id, person_id) references people.person,
        check ((reply is null) = (replied_at is null))
      );
      create index invitation_person on council.invitation (organization_id, person_id);

      create table council.meeting_item (
        organization_id uuid not null,
        meeting_id uuid not null,
        position integer not null check (position > 0),
        decision_id uuid,
        title text not null default '' check (length(title) <= 200),
        minutes integer not null check (minutes between 1 and 240),
        -- since when it stands on the agenda; moving it up or down does not change it
        listed_at timestamptz not null default kernel.now(),
        primary key (organization_id, meeting_id, position),
        foreign key (organization_id, meeting_id) references council.meeting,
        foreign key (organization_id, decision_id) references decision.decision,
        check ((decision_id is null) = (btrim(title) <> ''))
      );
      create unique index meeting_item_decision on council.meeting_item (organization_id, meeting_id, decision_id) where decision_id is not null;

      -- A vote of the council that was taken in this meeting. guard_meeting_vote refuses it where a champion was left out.
      create table council.meeting_vote (
        organization_id uuid not null,
        meeting_id uuid not null,
        decision_id uuid not null,
        basis integer not null,
        recorded_by uuid not null,
        recorded_at timestamptz not null default kernel.now(),
        primary key (organization_id, meeting_id, decision_id),
        foreign key (organization_id, meeting_id) references council.meeting,
        foreign key (organization_id, decision_id, basis) references decision.vote,
        foreign key (organization_id, recorded_by) references people.person
      );

      select kernel.protect(t) from unnest(array['council.cadence', 'council.meeting', 'council.invitation', 'council.meeting_item', 'council.meeting_vote']::regclass[]) t;
      grant select on council.cadence, council.meeting, council.invitation, council.meeting_item, council.meeting_vote to tribune_api, tribune_worker;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table council.meeting_vote, council.meeting_item, council.invitation, council.meeting, council.cadence');
  }
}
