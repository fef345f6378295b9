-- Whether a clock is free for this decision: fewer than four run, and no more wait before it than are free (D12).
create or replace function decision.may_start(organization uuid, decision uuid, constituency uuid) returns boolean language plpgsql stable
set search_path = decision, pg_temp set timezone = 'UTC' as $$
declare free integer := 4 - decision.running_clocks(organization, constituency);
begin
  return free > 0 and (select count(*) from (select from waiting_consent o, waiting_consent w
     where w.organization_id = may_start.organization and w.decision_id = may_start.decision and w.constituency_id = may_start.constituency
       and o.organization_id = w.organization_id and o.constituency_id = w.constituency_id and o.started_at is null and (o.carried_at, o.number) < (w.carried_at, w.number) limit free) earlier) < free;
end $$;
