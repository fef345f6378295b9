-- The same rules, the same people, at least 48 hours (D3). `d` is the decision as it was before the basis moved.
-- A vote that had not carried, and a proposal that was withdrawn, lead back to deliberation instead.
create or replace function decision.reopen_vote(d decision.decision, new_basis integer, who uuid) returns void language plpgsql
set search_path = decision, pg_temp set timezone = 'UTC' as $$
declare earlier vote;
begin
  select * into earlier from vote v where v.organization_id = d.organization_id and v.decision_id = d.id and v.basis = d.vote_basis;
  if not found or d.state = 'WITHDRAWN' or exists (select from tally t where t.organization_id = d.organization_id and t.decision_id = d.id and t.basis = d.vote_basis and not t.carried) then return; end if;
  insert into vote (organization_id, decision_id, basis, method, threshold_num, threshold_den, quorum_num, quorum_den, closes_at, reopens)
  values (d.organization_id, d.id, new_basis, earlier.method, earlier.threshold_num, earlier.threshold_den, earlier.quorum_num, earlier.quorum_den,
    greatest(earlier.closes_at, kernel.now() + interval '48 hours'), earlier.basis);
  insert into elector (organization_id, decision_id, basis, person_id, function_name, weight)
  select e.organization_id, e.decision_id, new_basis, e.person_id, e.function_name, e.weight from elector e where e.organization_id = d.organization_id and e.decision_id = d.id and e.basis = earlier.basis;
  perform audit.record(d.organization_id, who, 'VoteReopened', 'Decision', d.id, jsonb_build_object('basis', new_basis));
  perform decision.mail_electors(d.organization_id, d.id, new_basis, 'VoteReopened');
end $$;
