-- How an emergency act stands, from its rows and the time alone: running, decided by a decision that names it and was final in time, or ended.
create or replace function register.emergency_standing(act register.emergency_act) returns text language sql stable
set search_path = register, pg_temp set timezone = 'UTC' as $$
  select case
    when exists (select from emergency_decision n join decision.finalization f on f.organization_id = n.organization_id and f.decision_id = n.decision_id
                  where n.organization_id = act.organization_id and n.act_id = act.id and f.at <= act.ends_at) then 'DECIDED'
    when act.ends_at <= kernel.now() then 'ENDED'
    else 'RUNNING' end
$$;
