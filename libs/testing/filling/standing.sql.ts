const ORGANIZATION = `current_setting('fill.organization')::uuid`;

/** Decisions with their texts, votes, electors, ballots and tallies. `plan` is a temporary table of what `planOf` says. */
export const STANDING = `
  create temporary table made on commit drop as
    select p.*, kernel.now() - p."from"::interval as at, ${ORGANIZATION} as organization,
           case when p.state in ('VOTING', 'FINAL', 'NOT_CARRIED', 'REFUSED', 'CARRIED') then kernel.now() - p."from"::interval + interval '1 day' end as opened_at,
           case when p.decided then kernel.now() - p."from"::interval + interval '6 days' end as closed_at
      from plan p;
  create index on made (id);
  analyze made;
  insert into decision.decision (organization_id, id, number, council_id, author_id, voting_rule_id, created_at, proposed_at, seconded_by, seconded_at, withdrawn_at, state)
  select m.organization, m.id, m.number, m.council, m.author, r.id, m.at, case when m.state <> 'DRAFT' then m.at + interval '1 hour' end,
         case when m.opened_at is not null or m.number % 3 = 0 and m.state <> 'DRAFT' then m.seconder end, case when m.opened_at is not null or m.number % 3 = 0 and m.state <> 'DRAFT' then m.at + interval '5 hours' end,
         case when m.state = 'WITHDRAWN' then m.at + interval '3 days' end, m.state
    from made m join council.voting_rule r on r.organization_id = m.organization and r.council_id = m.council and r.is_default;
  insert into decision.revision (organization_id, decision_id, revision, class, author_id, at, body) select organization, id, 1, 'MATERIAL', author, at, body from made;
  insert into decision.vote (organization_id, decision_id, basis, method, threshold_num, threshold_den, quorum_num, quorum_den, opened_at, closes_at)
  select organization, id, 1, 'MAJORITY', 1, 2, 1, 2, opened_at, case when decided then closed_at else kernel.now() + interval '4 days' end from made where opened_at is not null;
  insert into decision.elector (organization_id, decision_id, basis, person_id, function_name)
  select m.organization, m.id, 1, s.person_id, f.name from made m
    join council.seat s on s.organization_id = m.organization and s.council_id = m.council and s.until_at is null
    left join people.function f on f.organization_id = s.organization_id and f.id = s.function_id
   where m.opened_at is not null;
  analyze decision.decision, decision.revision, decision.elector;
  -- in an open vote the proposers have voted; nobody else has
  insert into decision.ballot (organization_id, decision_id, basis, person_id, cast_number, choice, reason, revision, at)
  select e.organization_id, e.decision_id, 1, e.person_id, 1, case when m.state = 'NOT_CARRIED' and e.person_id <> m.author then 'OBJECT' else 'AGREE' end,
         case when m.state = 'NOT_CARRIED' and e.person_id <> m.author then 'Those without a telephone are left behind.' end, 1, m.opened_at + interval '2 hours'
    from made m join decision.elector e on e.organization_id = m.organization and e.decision_id = m.id where m.decided or e.person_id in (m.author, m.seconder);
  insert into decision.tally
  select (jsonb_populate_record(t, jsonb_build_object('closed_at', m.closed_at))).* from made m, decision.count_votes(m.organization, m.id, 1) t where m.decided;
  analyze decision.ballot;
`;
