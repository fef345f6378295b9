import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What those inside a decision say to each other about it (D12). Every wording is kept; what is withdrawn, no login reads any more. */
export class Discussion20261122124500 implements MigrationInterface {
  name = 'Discussion20261122124500';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create schema discussion;
      grant usage on schema discussion to tribune_api;

      create table discussion.thread (
        organization_id uuid not null,
        decision_id uuid not null,
        last_number integer not null default 1 check (last_number > 0),
        primary key (organization_id, decision_id),
        foreign key (organization_id, decision_id) references decision.decision
      );
      create table discussion.contribution (
        organization_id uuid not null,
        id uuid not null default gen_random_uuid(),
        decision_id uuid not null,
        number integer not null check (number > 0),
        -- one level: what it answers answers nothing itself (discussion.contribute)
        reply_to uuid,
        author_id uuid not null,
        at timestamptz not null default kernel.now(),
        -- the office in which it was said, where its author held one
        constituency_id uuid,
        is_alternate boolean not null default false,
        primary key (organization_id, id),
        unique (organization_id, decision_id, number),
        unique (organization_id, decision_id, id),
        foreign key (organization_id, decision_id) references decision.decision,
        foreign key (organization_id, author_id) references people.person,
        foreign key (organization_id, constituency_id) references champion.constituency,
        foreign key (organization_id, decision_id, reply_to) references discussion.contribution (organization_id, decision_id, id),
        check (reply_to <> id)
      );
      create table discussion.wording (
        organization_id uuid not null,
        contribution_id uuid not null,
        version integer not null check (version > 0),
        text text not null check (length(btrim(text)) between 1 and 4000),
        at timestamptz not null default kernel.now(),
        primary key (organization_id, contribution_id, version),
        foreign key (organization_id, contribution_id) references discussion.contribution
      );
      create table discussion.withdrawal (
        organization_id uuid not null,
        contribution_id uuid not null,
        at timestamptz not null default kernel.now(),
        primary key (organization_id, contribution_id),
        foreign key (organization_id, contribution_id) references discussion.contribution
      );
      create table discussion.mention (
        organization_id uuid not null,
        contribution_id uuid not null,
        person_id uuid not null,
        primary key (organization_id, contribution_id, person_id),
        foreign key (organization_id, contribution_id) references discussion.contribution,
        foreign key (organization_id, person_id) references people.person
      );
      create table discussion.reading (
        organization_id uuid not null,
        contribution_id uuid not null,
        person_id uuid not null,
        at timestamptz not null default kernel.now(),
        primary key (organization_id, contribution_id, person_id),
        foreign key (organization_id, contribution_id) references discussion.contribution,
        foreign key (organization_id, person_id) references people.person
      );
      select kernel.protect(c.oid::regclass) from pg_class c where c.relnamespace = 'discussion'::regnamespace and c.relkind = 'r';
      select kernel.freeze('discussion.contribution', 'discussion.wording', 'discussion.withdrawal', 'discussion.mention', 'discussion.reading');
      -- not the wordings: the view readable_wording leaves out what is withdrawn
      grant select on discussion.contribution, discussion.withdrawal, discussion.mention, discussion.reading to tribune_api;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop schema discussion cascade');
  }
}
