-- The state of a decision (PRODUCT 5), from the rows that make it; nobody sets it.
create or replace function decision.state_of(d decision.decision) returns text language sql stable
set search_path = decision, pg_temp set timezone = 'UTC' as $$
  select case
    when exists (select from finalization f where f.organization_id = d.organization_id and f.decision_id = d.id) then 'FINAL'
    when d.withdrawn_at is not null then 'WITHDRAWN'
    when d.proposed_at is null then 'DRAFT'
    when exists (select from refusal r where r.organization_id = d.organization_id and r.decision_id = d.id and r.live and r.revision = d.current_revision) then 'REFUSED'
    when exists (select from tally t where t.organization_id = d.organization_id and t.decision_id = d.id and t.basis = d.vote_basis and t.carried) then 'CARRIED'
    when exists (select from tally t where t.organization_id = d.organization_id and t.decision_id = d.id and t.basis = d.vote_basis) then 'NOT_CARRIED'
    when exists (select from vote v where v.organization_id = d.organization_id and v.decision_id = d.id and v.basis = d.vote_basis) then 'VOTING'
    else 'DELIBERATING'
  end
$$;
