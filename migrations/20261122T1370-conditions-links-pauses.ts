import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Conditions of a champion that propose a change or are broken later (D9), decisions linked by champions (D10), clocks that wait and pause (D12). */
export class ConditionsLinksPauses20261122137000 implements MigrationInterface {
  name = 'ConditionsLinksPauses20261122137000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(conditions);
    await q.query(links);
    await q.query(pauses);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table decision.clock drop paused_at, drop resumes_at, drop paused_because cascade;
      drop table decision.link_member, decision.link, decision.condition_break cascade;
      alter table decision.refusal drop kind, drop proposed_body cascade;
    `);
  }
}

const conditions = `
  -- "I approve if the text is changed like this": until a member takes it up, it stands like a refusal and binds the alternates.
  alter table decision.refusal add kind text not null default 'REFUSE' check (kind in ('REFUSE', 'CONDITION')),
    add proposed_body text check (length(proposed_body) <= 200000), add check ((kind = 'CONDITION') = (proposed_body is not null));
  -- A condition that held when the decision became final, and does not any longer: a superseding decision is due in 14 days.
  create table decision.condition_break (
    organization_id uuid not null,
    approval_id uuid not null,
    decision_id uuid not null,
    reported_by uuid not null,
    what text not null check (length(btrim(what)) between 1 and 4000),
    at timestamptz not null default kernel.now(),
    due_at timestamptz not null,
    primary key (organization_id, approval_id),
    foreign key (organization_id, approval_id) references decision.approval,
    foreign key (organization_id, decision_id) references decision.finalization (organization_id, decision_id),
    foreign key (organization_id, reported_by) references people.person
  );
  create index condition_break_decision on decision.condition_break (organization_id, decision_id);
  select kernel.protect('decision.condition_break');
  select kernel.freeze('decision.condition_break');
  grant select on decision.condition_break to tribune_api, tribune_worker;
`;

const links = `
  -- Linked by a champion: final together, or not at all (D10).
  create table decision.link (
    organization_id uuid not null,
    id uuid not null default gen_random_uuid(),
    constituency_id uuid not null,
    made_by uuid not null,
    because text not null check (length(btrim(because)) between 1 and 1000),
    at timestamptz not null default kernel.now(),
    dissolved_at timestamptz,
    dissolved_by uuid,
    primary key (organization_id, id),
    foreign key (organization_id, constituency_id) references champion.constituency,
    foreign key (organization_id, made_by) references people.person,
    foreign key (organization_id, dissolved_by) references people.person,
    check ((dissolved_at is null) = (dissolved_by is null))
  );
  create table decision.link_member (
    organization_id uuid not null,
    link_id uuid not null,
    decision_id uuid not null,
    live boolean not null default true,
    primary key (organization_id, link_id, decision_id),
    foreign key (organization_id, link_id) references decision.link,
    foreign key (organization_id, decision_id) references decision.decision
  );
  create unique index link_member_one_live on decision.link_member (organization_id, decision_id) where live;
  select kernel.protect(t) from unnest(array['decision.link', 'decision.link_member']::regclass[]) t;
  grant select on decision.link, decision.link_member to tribune_api, tribune_worker;
`;

const pauses = `
  -- A consultation pauses a clock once, for 14 days at most; nothing else about a clock changes.
  drop trigger append_only on decision.clock;
  alter table decision.clock add paused_at timestamptz, add resumes_at timestamptz check (resumes_at <= paused_at + interval '14 days'), add paused_because text check (length(btrim(paused_because)) between 1 and 1000),
    add check ((paused_at is null) = (resumes_at is null)), add check ((paused_at is null) = (paused_because is null));
`;
