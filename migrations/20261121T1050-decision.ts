import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Decisions, their immutable revisions, and the vote: rules and electorate frozen, every ballot kept. */
export class Decision20261121105000 implements MigrationInterface {
  name = 'Decision20261121105000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(decisionAndRevision);
    await q.query(voting);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop schema decision cascade');
  }
}

const decisionAndRevision = `
  create schema decision;
  grant usage on schema decision to tribune_api, tribune_worker;

  create table decision.decision (
    organization_id uuid not null,
    id uuid not null default gen_random_uuid(),
    number integer not null check (number > 0),
    council_id uuid not null,
    -- who answers for the proposal; a member who adopts a champion's proposal becomes its author (D9)
    author_id uuid not null,
    voting_rule_id uuid not null,
    created_at timestamptz not null default kernel.now(),
    proposed_at timestamptz,
    seconded_by uuid,
    seconded_at timestamptz,
    withdrawn_at timestamptz,
    current_revision integer not null default 1,
    vote_basis integer not null default 1 check (vote_basis between 1 and current_revision),
    -- a cache of decision.state_of(), written by decision.refresh_state() alone; finality is the row in finalization
    state text not null default 'DRAFT' check (state in ('DRAFT', 'DELIBERATING', 'VOTING', 'CARRIED', 'FINAL', 'NOT_CARRIED', 'REFUSED', 'WITHDRAWN')),
    primary key (organization_id, id),
    unique (organization_id, number),
    unique (organization_id, id, current_revision, vote_basis),
    foreign key (organization_id, council_id) references council.council,
    foreign key (organization_id, author_id) references people.person,
    foreign key (organization_id, seconded_by) references people.person,
    foreign key (organization_id, council_id, voting_rule_id) references council.voting_rule (organization_id, council_id, id),
    check (seconded_by is null or seconded_by <> author_id)
  );
  create index decision_state on decision.decision (organization_id, state, number desc);
  create index decision_council on decision.decision (organization_id, council_id, number desc);

  create table decision.revision (
    organization_id uuid not null,
    decision_id uuid not null,
    revision integer not null check (revision > 0),
    class text not null check (class in ('MATERIAL', 'EDITORIAL')),
    author_id uuid not null,
    at timestamptz not null default kernel.now(),
    note text not null default '' check (length(note) <= 1000),
    body text not null check (length(body) <= 200000),
    body_hash bytea not null generated always as (kernel.text_hash(body)) stored,
    primary key (organization_id, decision_id, revision),
    unique (organization_id, decision_id, revision, body_hash),
    foreign key (organization_id, decision_id) references decision.decision,
    foreign key (organization_id, author_id) references people.person,
    check (revision > 1 or class = 'MATERIAL')
  );
  alter table decision.decision add foreign key (organization_id, id, current_revision)
    references decision.revision (organization_id, decision_id, revision) deferrable initially deferred;
  create table decision.revision_constituency (
    organization_id uuid not null,
    decision_id uuid not null,
    revision integer not null,
    constituency_id uuid not null,
    stance text not null check (stance in ('affects', 'unaffected')),
    primary key (organization_id, decision_id, revision, constituency_id),
    foreign key (organization_id, decision_id, revision) references decision.revision,
    foreign key (organization_id, constituency_id) references champion.constituency
  );
  create table decision.revision_touch_point (
    organization_id uuid not null,
    decision_id uuid not null,
    revision integer not null,
    touch_point_id uuid not null,
    primary key (organization_id, decision_id, revision, touch_point_id),
    foreign key (organization_id, decision_id, revision) references decision.revision,
    foreign key (organization_id, touch_point_id) references touch_point.touch_point
  );
  create index revision_touch_point_by_place on decision.revision_touch_point (organization_id, touch_point_id);
  -- Raised from editorial to material; nothing lowers one (D3).
  create table decision.raise (
    organization_id uuid not null,
    decision_id uuid not null,
    revision integer not null,
    person_id uuid not null,
    at timestamptz not null default kernel.now(),
    primary key (organization_id, decision_id, revision),
    foreign key (organization_id, decision_id, revision) references decision.revision,
    foreign key (organization_id, person_id) references people.person
  );
  create table decision.adoption (
    organization_id uuid not null,
    decision_id uuid not null,
    revision integer not null,
    person_id uuid not null,
    at timestamptz not null default kernel.now(),
    primary key (organization_id, decision_id, revision),
    foreign key (organization_id, decision_id, revision) references decision.revision,
    foreign key (organization_id, person_id) references people.person
  );
`;

const voting = `
  -- The rules as they were frozen at opening (D4). Ballots belong to a basis: the revision that was last material.
  create table decision.vote (
    organization_id uuid not null,
    decision_id uuid not null,
    basis integer not null,
    method text not null check (method in ('MAJORITY', 'SUPERMAJORITY', 'CONSENT', 'UNANIMITY')),
    threshold_num integer not null check (threshold_num > 0),
    threshold_den integer not null check (threshold_den >= threshold_num),
    quorum_num integer not null check (quorum_num > 0),
    quorum_den integer not null check (quorum_den >= quorum_num),
    opened_at timestamptz not null default kernel.now(),
    closes_at timestamptz not null check (closes_at > opened_at),
    reopens integer,
    primary key (organization_id, decision_id, basis),
    foreign key (organization_id, decision_id, basis) references decision.revision (organization_id, decision_id, revision),
    foreign key (organization_id, decision_id, reopens) references decision.vote (organization_id, decision_id, basis),
    check (reopens < basis)
  );
  create table decision.elector (
    organization_id uuid not null,
    decision_id uuid not null,
    basis integer not null,
    person_id uuid not null,
    function_name text,
    primary key (organization_id, decision_id, basis, person_id),
    foreign key (organization_id, decision_id, basis) references decision.vote,
    foreign key (organization_id, person_id) references people.person
  );
  create index elector_person on decision.elector (organization_id, person_id);
  -- A declared recusal leaves electorate, quorum and reminders of this decision (D6).
  create table decision.recusal (
    organization_id uuid not null,
    decision_id uuid not null,
    person_id uuid not null,
    reason text not null check (length(btrim(reason)) between 1 and 1000),
    at timestamptz not null default kernel.now(),
    primary key (organization_id, decision_id, person_id),
    foreign key (organization_id, decision_id) references decision.decision,
    foreign key (organization_id, person_id) references people.person
  );
  create table decision.ballot (
    organization_id uuid not null,
    decision_id uuid not null,
    basis integer not null,
    person_id uuid not null,
    cast_number integer not null check (cast_number > 0),
    choice text not null check (choice in ('AGREE', 'ABSTAIN', 'OBJECT')),
    reason text check (length(reason) <= 2000),
    revision integer not null,
    at timestamptz not null default kernel.now(),
    primary key (organization_id, decision_id, basis, person_id, cast_number),
    foreign key (organization_id, decision_id, basis, person_id) references decision.elector,
    foreign key (organization_id, decision_id, revision) references decision.revision,
    check (revision >= basis),
    check (choice <> 'OBJECT' or length(btrim(reason)) > 0)
  );
  create table decision.tally (
    organization_id uuid not null,
    decision_id uuid not null,
    basis integer not null,
    electors integer not null,
    recused integer not null,
    quorum integer not null,
    voted integer not null,
    agree integer not null,
    abstain integer not null,
    object integer not null,
    carried boolean not null,
    derivation jsonb not null,
    closed_at timestamptz not null default kernel.now(),
    primary key (organization_id, decision_id, basis),
    unique (organization_id, decision_id, basis, carried),
    foreign key (organization_id, decision_id, basis) references decision.vote
  );
`;
