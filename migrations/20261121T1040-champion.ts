import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Constituencies, their rolls, elections and the terms that only an election's result can begin. */
export class Champion20261121104000 implements MigrationInterface {
  name = 'Champion20261121104000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create schema champion;
      grant usage on schema champion to tribune_api, tribune_worker;

      create table champion.constituency (
        organization_id uuid not null references people.organization,
        id uuid not null default gen_random_uuid(),
        name text not null check (length(btrim(name)) between 1 and 80),
        kind text not null check (kind in ('customers', 'employees', 'other')),
        -- from when on no decision is final without its champion: customers at once, others from their first champion's term (P1)
        binds_from timestamptz check (kind <> 'customers' or binds_from is not null),
        primary key (organization_id, id)
      );
      create unique index constituency_name on champion.constituency (organization_id, lower(name));
      create unique index constituency_customers on champion.constituency (organization_id) where kind = 'customers';

      create table champion.constituent (
        organization_id uuid not null,
        constituency_id uuid not null,
        person_id uuid not null,
        segment text,
        added_at timestamptz not null default kernel.now(),
        left_at timestamptz,
        primary key (organization_id, constituency_id, person_id),
        foreign key (organization_id, constituency_id) references champion.constituency,
        foreign key (organization_id, person_id) references people.person
      );
      create index constituent_person on champion.constituent (organization_id, person_id);

      create table champion.election (
        organization_id uuid not null,
        id uuid not null default gen_random_uuid(),
        constituency_id uuid not null,
        method text not null default 'APPROVAL' check (method in ('APPROVAL')),
        alternates integer not null default 2 check (alternates between 0 and 9),
        term_months integer not null default 12 check (term_months between 1 and 36),
        minimum_published integer not null default 5 check (minimum_published >= 2),
        called_at timestamptz not null default kernel.now(),
        nominations_close_at timestamptz not null check (nominations_close_at > called_at),
        voting_closes_at timestamptz not null check (voting_closes_at > nominations_close_at),
        reopened integer not null default 0,
        voting_opened_at timestamptz,
        published_at timestamptz,
        -- the tie break is drawn before anybody votes, and only its hash is known until the count (E4)
        seed_commitment bytea not null check (length(seed_commitment) = 32),
        state text not null generated always as (case when published_at is not null then 'PUBLISHED' when voting_opened_at is not null then 'VOTING' else 'NOMINATING' end) stored,
        primary key (organization_id, id),
        unique (organization_id, id, constituency_id),
        foreign key (organization_id, constituency_id) references champion.constituency
      );
      create unique index election_one_running on champion.election (organization_id, constituency_id) where published_at is null;
      create table champion.election_seed (
        organization_id uuid not null,
        election_id uuid not null,
        seed bytea not null check (length(seed) = 32),
        primary key (organization_id, election_id),
        foreign key (organization_id, election_id) references champion.election
      );

      create table champion.nomination (
        organization_id uuid not null,
        election_id uuid not null,
        person_id uuid not null,
        statement text not null default '' check (length(statement) <= 4000),
        nominated_by uuid not null,
        nominated_at timestamptz not null default kernel.now(),
        consented_at timestamptz,
        withdrawn_at timestamptz,
        primary key (organization_id, election_id, person_id),
        foreign key (organization_id, election_id) references champion.election,
        foreign key (organization_id, person_id) references people.person,
        foreign key (organization_id, nominated_by) references people.person
      );

      -- The roll as it stood when voting opened: one person, one place (E1).
      create table champion.elector (
        organization_id uuid not null,
        election_id uuid not null,
        person_id uuid not null,
        primary key (organization_id, election_id, person_id),
        foreign key (organization_id, election_id) references champion.election,
        foreign key (organization_id, person_id) references people.person
      );
      create table champion.voting_card (
        organization_id uuid not null,
        token_hash bytea not null unique,
        election_id uuid not null,
        person_id uuid not null,
        primary key (organization_id, token_hash),
        foreign key (organization_id, election_id, person_id) references champion.elector
      );
      create index voting_card_elector on champion.voting_card (organization_id, election_id, person_id);

      -- Who took part and what was voted: two tables without a time, a serial or a common key; no login may read either (E5).
      create table champion.participation (
        organization_id uuid not null,
        election_id uuid not null,
        person_id uuid not null,
        primary key (organization_id, election_id, person_id),
        foreign key (organization_id, election_id, person_id) references champion.elector
      );
      create table champion.ballot (
        organization_id uuid not null,
        election_id uuid not null,
        receipt_hash bytea not null check (length(receipt_hash) = 32),
        approved uuid[] not null,
        none boolean not null,
        primary key (organization_id, election_id, receipt_hash),
        foreign key (organization_id, election_id) references champion.election,
        check (none = (cardinality(approved) = 0))
      );
    `);
    await q.query(`
      create table champion.result (
        organization_id uuid not null,
        election_id uuid not null,
        electorate integer not null,
        voted integer not null check (voted <= electorate),
        none_votes integer not null,
        ballots_hash bytea not null,
        seed bytea not null,
        tie_broken boolean not null,
        primary key (organization_id, election_id),
        foreign key (organization_id, election_id) references champion.election
      );
      create table champion.result_line (
        organization_id uuid not null,
        election_id uuid not null,
        person_id uuid not null,
        approvals integer not null check (approvals >= 0),
        place integer not null check (place > 0),
        elected boolean not null,
        tie_key bytea not null,
        primary key (organization_id, election_id, person_id),
        unique (organization_id, election_id, place),
        unique (organization_id, election_id, person_id, elected),
        foreign key (organization_id, election_id) references champion.result,
        foreign key (organization_id, election_id, person_id) references champion.nomination
      );

      -- A term exists only while a result line says elected (P1): rank 0 is the champion, 1, 2 … the alternates.
      create table champion.term (
        organization_id uuid not null,
        id uuid not null default gen_random_uuid(),
        constituency_id uuid not null,
        person_id uuid not null,
        election_id uuid not null,
        elected boolean not null default true check (elected),
        rank integer not null check (rank >= 0),
        starts_at timestamptz not null,
        ends_at timestamptz not null check (ends_at > starts_at),
        ended_at timestamptz,
        ended_because text check (ended_because in ('SUCCEEDED', 'EXPIRED', 'RESIGNED', 'JOINED_STAFF', 'JOINED_COUNCIL', 'RECALLED')),
        primary key (organization_id, id),
        unique (organization_id, id, person_id, constituency_id),
        foreign key (organization_id, election_id, constituency_id) references champion.election (organization_id, id, constituency_id),
        foreign key (organization_id, election_id, person_id, elected) references champion.result_line (organization_id, election_id, person_id, elected),
        check ((ended_at is null) = (ended_because is null))
      );
      create unique index term_one_per_rank on champion.term (organization_id, constituency_id, rank) where ended_at is null;
      create index term_person on champion.term (organization_id, person_id) where ended_at is null;

      -- A champion's own hand-over: from and until, to the alternates in their order (D11).
      create table champion.hand_over (
        organization_id uuid not null,
        id uuid not null default gen_random_uuid(),
        term_id uuid not null,
        from_at timestamptz not null default kernel.now(),
        until_at timestamptz not null check (until_at > from_at),
        taken_back_at timestamptz,
        primary key (organization_id, id),
        foreign key (organization_id, term_id) references champion.term
      );
      create index hand_over_term on champion.hand_over (organization_id, term_id);

      select kernel.protect(t) from unnest(array['champion.constituency', 'champion.constituent', 'champion.election', 'champion.election_seed', 'champion.nomination', 'champion.elector',
        'champion.voting_card', 'champion.participation', 'champion.ballot', 'champion.result', 'champion.result_line', 'champion.term', 'champion.hand_over']::regclass[]) t;
      select kernel.freeze('champion.result', 'champion.result_line', 'champion.elector');
      grant select on champion.constituency, champion.constituent, champion.election, champion.nomination, champion.result, champion.result_line, champion.term, champion.hand_over
        to tribune_api, tribune_worker;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop schema champion cascade');
  }
}
