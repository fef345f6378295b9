create or replace function decision.refresh_state(organization uuid, decision_id uuid) returns text language plpgsql
set search_path = decision, pg_temp set timezone = 'UTC' as $$
declare now_state text;
begin
  select decision.state_of(d) into now_state from decision.decision d where d.organization_id = organization and d.id = refresh_state.decision_id;
  update decision.decision d set state = now_state where d.organization_id = organization and d.id = refresh_state.decision_id and d.state <> now_state;
  return now_state;
end $$;
