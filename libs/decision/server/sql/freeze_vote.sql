-- Rules from the council's declared rule, electorate from its seats, both as they are at this moment. That its text can be decided so, proposing and amending have asked.
create or replace function decision.freeze_vote(d decision.decision, opener uuid) returns void language plpgsql
set search_path = decision, pg_temp set timezone = 'UTC' as $$
begin
  if not exists (select from council.seat s where s.organization_id = d.organization_id and s.council_id = d.council_id and s.until_at is null
                    and not exists (select from standing_recusal r where r.organization_id = d.organization_id and r.decision_id = d.id and r.person_id = s.person_id)) then
    perform kernel.refuse('NobodyMayVote');
  end if;
  insert into vote (organization_id, decision_id, basis, method, threshold_num, threshold_den, quorum_num, quorum_den, closes_at)
  select d.organization_id, d.id, d.vote_basis, r.method, r.threshold_num, r.threshold_den, r.quorum_num, r.quorum_den, kernel.add_working_days(kernel.now(), r.working_days, o.time_zone)
    from council.voting_rule r join people.organization o on o.id = r.organization_id where r.organization_id = d.organization_id and r.id = d.voting_rule_id;
  insert into elector (organization_id, decision_id, basis, person_id, function_name, weight)
  select s.organization_id, d.id, d.vote_basis, s.person_id, f.name, s.weight
    from council.seat s left join people.function f on f.organization_id = s.organization_id and f.id = s.function_id
   where s.organization_id = d.organization_id and s.council_id = d.council_id and s.from_at <= kernel.now() and (s.until_at is null or s.until_at > kernel.now());
  perform decision.refresh_state(d.organization_id, d.id);
  perform audit.record(d.organization_id, opener, 'VoteOpened', 'Decision', d.id, jsonb_build_object('basis', d.vote_basis));
  perform decision.mail_electors(d.organization_id, d.id, d.vote_basis, 'VoteOpened');
end $$;
