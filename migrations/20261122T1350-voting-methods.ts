import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Weighted votes and rankings (D4), and proxies (D7): switched on by an administrator, out of sight until then (P3). */
export class VotingMethods20261122135000 implements MigrationInterface {
  name = 'VotingMethods20261122135000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(methods);
    await q.query(proxies);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop table decision.proxy cascade;
      alter table council.council drop proxies_allowed;
      alter table decision.ballot drop constraint ballot_choice_check, drop ranking cascade, drop cast_by, add constraint ballot_choice_check check (choice in ('AGREE', 'ABSTAIN', 'OBJECT'));
      alter table decision.tally drop winner cascade;
      alter table decision.elector drop weight;
      alter table council.seat drop weight;
      alter table decision.vote drop constraint vote_method_check, add constraint vote_method_check check (method in ('MAJORITY', 'SUPERMAJORITY', 'CONSENT', 'UNANIMITY'));
      alter table council.voting_rule drop constraint voting_rule_method_check, add constraint voting_rule_method_check check (method in ('MAJORITY', 'SUPERMAJORITY', 'CONSENT', 'UNANIMITY'));
    `);
  }
}

const methods = `
  alter table council.voting_rule drop constraint voting_rule_method_check,
    add constraint voting_rule_method_check check (method in ('MAJORITY', 'SUPERMAJORITY', 'CONSENT', 'UNANIMITY', 'WEIGHTED', 'RANKING'));
  create unique index voting_rule_name on council.voting_rule (organization_id, council_id, lower(name));
  alter table decision.vote drop constraint vote_method_check,
    add constraint vote_method_check check (method in ('MAJORITY', 'SUPERMAJORITY', 'CONSENT', 'UNANIMITY', 'WEIGHTED', 'RANKING'));
  -- How much a seat weighs in a weighted vote; the electorate freezes it at opening.
  alter table council.seat add weight integer not null default 1 check (weight between 1 and 100);
  alter table decision.elector add weight integer not null default 1 check (weight between 1 and 100);
  -- A ranking names options by their letters, the best first; LEAVE is "leave as it is".
  alter table decision.ballot drop constraint ballot_choice_check, add constraint ballot_choice_check check (choice in ('AGREE', 'ABSTAIN', 'OBJECT', 'RANK')),
    add ranking text[] check (cardinality(ranking) between 1 and 10), add check ((choice = 'RANK') = (ranking is not null));
  alter table decision.tally add winner text;
`;

const proxies = `
  alter table council.council add proxies_allowed boolean not null default false;
  -- To one other member, for a time or a decision; ended, never edited (D7).
  create table decision.proxy (
    organization_id uuid not null,
    id uuid not null default gen_random_uuid(),
    council_id uuid not null,
    giver_id uuid not null,
    holder_id uuid not null check (holder_id <> giver_id),
    decision_id uuid,
    until_at timestamptz,
    at timestamptz not null default kernel.now(),
    ended_at timestamptz,
    ended_by uuid,
    primary key (organization_id, id),
    foreign key (organization_id, council_id) references council.council,
    foreign key (organization_id, giver_id) references people.person,
    foreign key (organization_id, holder_id) references people.person,
    foreign key (organization_id, ended_by) references people.person,
    foreign key (organization_id, decision_id) references decision.decision,
    check ((decision_id is null) <> (until_at is null)),
    check (until_at > at),
    check ((ended_at is null) = (ended_by is null))
  );
  create index proxy_holder on decision.proxy (organization_id, holder_id) where ended_at is null;
  create index proxy_giver on decision.proxy (organization_id, giver_id) where ended_at is null;
  -- Who cast it, where that was somebody else by proxy.
  alter table decision.ballot add cast_by uuid, add foreign key (organization_id, cast_by) references people.person, add check (cast_by <> person_id);
  grant select (cast_by) on decision.ballot to tribune_api, tribune_worker;
  select kernel.protect('decision.proxy');
  grant select on decision.proxy to tribune_api, tribune_worker;
`;
