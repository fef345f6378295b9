-- When the deadline has passed the tally is written, once; whoever calls it can only be on time or too early.
create or replace function decision.close_vote(organization uuid, decision uuid) returns boolean language plpgsql security definer
set search_path = decision, pg_temp set timezone = 'UTC' as $$
declare
  d decision.decision;
  counted tally;
begin
  d := decision.lock_decision(organization, decision);
  if not exists (select from vote v where v.organization_id = d.organization_id and v.decision_id = d.id and v.basis = d.vote_basis and v.closes_at <= kernel.now()) then return false; end if;
  if exists (select from tally t where t.organization_id = d.organization_id and t.decision_id = d.id and t.basis = d.vote_basis) then return false; end if;
  counted := decision.count_votes(d.organization_id, d.id, d.vote_basis);
  insert into tally select counted.*;
  if counted.carried and counted.winner is not null then perform decision.write_result(d, counted.winner); end if;
  perform audit.record(d.organization_id, null, 'VoteClosed', 'Decision', d.id, jsonb_build_object('basis', d.vote_basis, 'carried', counted.carried,
    'electors', counted.electors, 'recused', counted.recused, 'quorum', counted.quorum, 'voted', counted.voted, 'agree', counted.agree, 'abstain', counted.abstain, 'object', counted.object));
  perform decision.refresh_state(d.organization_id, d.id);
  if counted.carried then perform decision.start_clocks(d.organization_id, d.id); end if;
  perform decision.settle(d.organization_id, d.id);
  return true;
end $$;
grant execute on function decision.close_vote(uuid, uuid) to tribune_worker;
