-- Every act on an action locks it first; then its owner, members of its council and the decision's author may go on, where its state allows it.
create or replace function action.lock_action(organization uuid, action uuid, person uuid, command text) returns action.action language plpgsql
set search_path = action, pg_temp set timezone = 'UTC' as $$
declare locked action.action;
begin
  select * into locked from action.action a where a.organization_id = organization and a.id = lock_action.action for update;
  if not found then perform kernel.refuse('NotFound', jsonb_build_object('type', 'Action')); end if;
  if locked.owner_id <> person and not action.may_steer(locked, person) then perform kernel.refuse('NotYourAction'); end if;
  if action.leads_to(locked.state, command, locked.paused_from) is null then
    perform kernel.refuse('ActionWrongState', jsonb_build_object('state', locked.state, 'command', command));
  end if;
  return locked;
end $$;
