import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The gate (GATE.md): "final" is a row that can exist only while keys find the carried vote and every champion's live answer. */
export class Consent20261121105500 implements MigrationInterface {
  name = 'Consent20261121105500';

  async up(q: QueryRunner): Promise<void> {
    await q.query(consenting);
    await q.query(protection);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table decision.consent, decision.finalization, decision.clock, decision.refusal, decision.approval cascade');
  }
}

const consenting = `
  create table decision.approval (
    organization_id uuid not null,
    id uuid not null default gen_random_uuid(),
    decision_id uuid not null,
    constituency_id uuid not null,
    revision integer not null,
    body_hash bytea not null,
    term_id uuid not null,
    person_id uuid not null,
    kind text not null check (kind in ('APPROVE', 'WAIVE')),
    note text not null default '' check (length(note) <= 4000),
    -- why the champion asked nobody before answering (D9), while no consultation carries the dossier
    without_dossier_because text not null check (length(btrim(without_dossier_because)) between 1 and 2000),
    at timestamptz not null default kernel.now(),
    live boolean not null default true,
    died_at timestamptz,
    died_because text check (died_because in ('REVOKED', 'REPLACED', 'STALE', 'SEAT_CHANGED')),
    primary key (organization_id, id),
    unique (organization_id, id, decision_id, constituency_id, revision, body_hash, live),
    foreign key (organization_id, decision_id, revision, body_hash) references decision.revision (organization_id, decision_id, revision, body_hash),
    foreign key (organization_id, decision_id, revision, constituency_id) references decision.revision_constituency,
    foreign key (organization_id, term_id, person_id, constituency_id) references champion.term (organization_id, id, person_id, constituency_id),
    check (live = (died_at is null)), check (live = (died_because is null))
  );
  create unique index approval_one_live on decision.approval (organization_id, decision_id, constituency_id) where live;
  create index approval_decision on decision.approval (organization_id, decision_id);
  create table decision.refusal (
    organization_id uuid not null,
    id uuid not null default gen_random_uuid(),
    decision_id uuid not null,
    constituency_id uuid not null,
    revision integer not null,
    term_id uuid not null,
    person_id uuid not null,
    interest text not null check (length(btrim(interest)) between 1 and 4000),
    evidence text not null check (length(btrim(evidence)) between 1 and 4000),
    alternative text not null check (length(btrim(alternative)) between 1 and 4000),
    at timestamptz not null default kernel.now(),
    live boolean not null default true,
    died_at timestamptz,
    died_because text check (died_because in ('REVOKED', 'REPLACED', 'STALE')),
    primary key (organization_id, id),
    foreign key (organization_id, decision_id, revision, constituency_id) references decision.revision_constituency,
    foreign key (organization_id, term_id, person_id, constituency_id) references champion.term (organization_id, id, person_id, constituency_id),
    check (live = (died_at is null)), check (live = (died_because is null))
  );
  create unique index refusal_one_live on decision.refusal (organization_id, decision_id, constituency_id) where live;
  create index refusal_decision on decision.refusal (organization_id, decision_id);
  -- From when on the acting champion is asked about a revision; alternates count their days from here (D11, D12).
  create table decision.clock (
    organization_id uuid not null,
    decision_id uuid not null,
    constituency_id uuid not null,
    revision integer not null,
    started_at timestamptz not null default kernel.now(),
    due_at timestamptz not null check (due_at > started_at),
    primary key (organization_id, decision_id, constituency_id, revision),
    foreign key (organization_id, decision_id, revision, constituency_id) references decision.revision_constituency
  );

  create table decision.finalization (
    organization_id uuid not null,
    decision_id uuid not null,
    revision integer not null,
    basis integer not null,
    carried boolean not null default true check (carried),
    at timestamptz not null default kernel.now(),
    primary key (organization_id, decision_id),
    unique (organization_id, decision_id, revision),
    foreign key (organization_id, decision_id, revision, basis) references decision.decision (organization_id, id, current_revision, vote_basis),
    foreign key (organization_id, decision_id, basis, carried) references decision.tally (organization_id, decision_id, basis, carried)
  );
  create table decision.consent (
    organization_id uuid not null,
    decision_id uuid not null,
    revision integer not null,
    constituency_id uuid not null,
    approval_id uuid not null,
    body_hash bytea not null,
    live boolean not null default true check (live),
    primary key (organization_id, decision_id, constituency_id),
    foreign key (organization_id, decision_id, revision) references decision.finalization (organization_id, decision_id, revision),
    foreign key (organization_id, decision_id, revision, constituency_id) references decision.revision_constituency,
    foreign key (organization_id, approval_id, decision_id, constituency_id, revision, body_hash, live)
      references decision.approval (organization_id, id, decision_id, constituency_id, revision, body_hash, live)
  );
`;

const protection = `
  select kernel.protect(c.oid::regclass) from pg_class c where c.relnamespace = 'decision'::regnamespace and c.relkind = 'r';
  select kernel.freeze('decision.revision', 'decision.revision_constituency', 'decision.revision_touch_point', 'decision.raise', 'decision.adoption', 'decision.vote', 'decision.elector',
    'decision.recusal', 'decision.ballot', 'decision.tally', 'decision.clock', 'decision.finalization', 'decision.consent');
  grant select on all tables in schema decision to tribune_worker;
  grant select on all tables in schema decision to tribune_api;
  -- Choices are hidden until close (D5): the API's login reads that somebody has voted, not what.
  revoke select on decision.ballot from tribune_api, tribune_worker;
  grant select (organization_id, decision_id, basis, person_id, cast_number, revision, at) on decision.ballot to tribune_api, tribune_worker;
`;
