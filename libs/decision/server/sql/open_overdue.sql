-- The vote on a seconded proposal opens after 14 days, when neither chair nor author has opened it (D4).
create or replace function decision.open_overdue(organization uuid, decision uuid) returns boolean language plpgsql
set search_path = decision, pg_temp set timezone = 'UTC' as $$
declare d decision.decision := decision.lock_decision(organization, decision);
begin
  if d.state <> 'DELIBERATING' or decision.opens_at(d) is null or decision.opens_at(d) > kernel.now() then return false; end if;
  perform decision.freeze_vote(d, null);
  return true;
end $$;
