-- Every action of a decision that is still to be done stops: its decision is superseded, or what its approval hung on does not hold any longer (D9).
create or replace function action.pause_all(organization uuid, decision uuid, because text) returns integer language plpgsql security definer
set search_path = action, pg_temp set timezone = 'UTC' as $$
declare
  a action.action;
  n integer := 0;
begin
  for a in select * from action.action x where x.organization_id = organization and x.decision_id = decision and x.state in ('OPEN', 'DOING') order by x.id for update loop
    update action.action x set state = 'PAUSED', paused_from = a.state, paused_by_system = true where x.organization_id = a.organization_id and x.id = a.id;
    perform action.log(a.organization_id, a.id, null, 'PAUSED', because);
    n := n + 1;
  end loop;
  -- one that somebody had paused goes on no sooner than the others
  update action.action x set paused_by_system = true where x.organization_id = organization and x.decision_id = decision and x.state = 'PAUSED' and not x.paused_by_system;
  return n;
end $$;
