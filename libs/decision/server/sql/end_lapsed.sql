-- Ends approvals that do not count any longer, before the decision is final: their limit has passed, or their giver has left office (D9, D11).
create or replace function decision.end_lapsed(organization uuid, decision uuid) returns integer language plpgsql
set search_path = decision, pg_temp set timezone = 'UTC' as $$
declare
  d decision.decision := decision.lock_decision(organization, decision);
  n integer;
begin
  update approval a set live = false, died_at = kernel.now(), died_because = case when a.valid_until <= kernel.now() then 'LAPSED' else 'SEAT_CHANGED' end
   where a.organization_id = d.organization_id and a.decision_id = d.id and a.live and not exists (select from standing_approval s where s.organization_id = a.organization_id and s.id = a.id);
  get diagnostics n = row_count;
  return n;
end $$;
