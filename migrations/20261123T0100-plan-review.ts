import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The review of a plan's version (PRODUCT 2): its rule and its reviewers stand when it is opened, what they say is added and never changed, and its outcome is computed from that. */
export class PlanReview20261123010000 implements MigrationInterface {
  name = 'PlanReview20261123010000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table summit.version_review (
        organization_id uuid not null,
        summit_id uuid not null,
        number integer not null,
        method text not null check (method in ('MAJORITY', 'UNANIMITY')),
        quorum_num integer not null check (quorum_num > 0),
        quorum_den integer not null check (quorum_den >= quorum_num),
        opened_by uuid not null,
        opened_at timestamptz not null default kernel.now(),
        closes_at timestamptz not null check (closes_at > opened_at),
        primary key (organization_id, summit_id, number),
        foreign key (organization_id, summit_id, number) references summit.plan_version,
        foreign key (organization_id, opened_by) references people.person,
        check (method <> 'UNANIMITY' or quorum_num = quorum_den)
      );
      -- who reviews: the executives among the participants and the sponsor, as they were at that moment
      create table summit.reviewer (
        organization_id uuid not null,
        summit_id uuid not null,
        number integer not null,
        person_id uuid not null,
        primary key (organization_id, summit_id, number, person_id),
        foreign key (organization_id, summit_id, number) references summit.version_review,
        foreign key (organization_id, person_id) references people.person
      );
      create index reviewer_person on summit.reviewer (organization_id, person_id);
      -- what somebody says of it: the latest turn stands, the earlier ones stay readable
      create table summit.plan_review (
        organization_id uuid not null,
        summit_id uuid not null,
        number integer not null,
        person_id uuid not null,
        turn integer not null check (turn > 0),
        verdict text not null check (verdict in ('APPROVE', 'APPROVE_BUT', 'REQUEST_CHANGES')),
        words text not null default '' check (length(words) <= 2000),
        at timestamptz not null default kernel.now(),
        primary key (organization_id, summit_id, number, person_id, turn),
        foreign key (organization_id, summit_id, number, person_id) references summit.reviewer
      );
      create table summit.plan_review_line (
        organization_id uuid not null,
        summit_id uuid not null,
        number integer not null,
        person_id uuid not null,
        turn integer not null,
        line_id uuid not null,
        words text not null check (length(btrim(words)) between 1 and 1000),
        primary key (organization_id, summit_id, number, person_id, turn, line_id),
        foreign key (organization_id, summit_id, number, person_id, turn) references summit.plan_review,
        foreign key (organization_id, summit_id, number, line_id) references summit.plan_version_line
      );
      create table summit.line_comment (
        organization_id uuid not null,
        id uuid not null default gen_random_uuid(),
        summit_id uuid not null,
        number integer not null,
        line_id uuid not null,
        person_id uuid not null,
        -- for whom a champion spoke; null: an executive
        constituency_id uuid,
        words text not null check (length(btrim(words)) between 1 and 2000),
        at timestamptz not null default kernel.now(),
        primary key (organization_id, id),
        foreign key (organization_id, summit_id, number, line_id) references summit.plan_version_line,
        foreign key (organization_id, person_id) references people.person,
        foreign key (organization_id, constituency_id) references champion.constituency
      );
      create index line_comment_version on summit.line_comment (organization_id, summit_id, number, at);
      -- which versions somebody has read: the last of them is what the next one is compared with
      create table summit.plan_read (
        organization_id uuid not null,
        summit_id uuid not null,
        number integer not null,
        person_id uuid not null,
        at timestamptz not null default kernel.now(),
        primary key (organization_id, summit_id, person_id, number),
        foreign key (organization_id, summit_id, number) references summit.plan_version,
        foreign key (organization_id, person_id) references people.person
      );
      create table summit.review_outcome (
        organization_id uuid not null,
        summit_id uuid not null,
        number integer not null,
        -- ENDED: a new version or the end of the summit came before
        outcome text not null check (outcome in ('APPROVED', 'NOT_APPROVED', 'ENDED')),
        reviewers integer not null,
        reviewed integer not null,
        quorum integer not null,
        approving integer not null,
        left_out integer not null,
        at timestamptz not null default kernel.now(),
        primary key (organization_id, summit_id, number),
        foreign key (organization_id, summit_id, number) references summit.version_review
      );
      create type summit.review_count as (reviewers integer, reviewed integer, quorum integer, approving integer, left_out integer, kept integer, met boolean);

      select kernel.protect(t), kernel.freeze(t) from unnest(array['summit.version_review', 'summit.reviewer', 'summit.plan_review', 'summit.plan_review_line', 'summit.line_comment', 'summit.plan_read', 'summit.review_outcome']::regclass[]) t;
      grant select on summit.version_review, summit.reviewer, summit.plan_review, summit.plan_review_line, summit.line_comment, summit.plan_read, summit.review_outcome to tribune_api;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop type summit.review_count cascade;
      drop table summit.review_outcome, summit.plan_read, summit.line_comment, summit.plan_review_line, summit.plan_review, summit.reviewer, summit.version_review cascade;
    `);
  }
}
