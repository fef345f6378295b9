-- Started, finished, paused, resumed, dropped, reopened: one state after another, each with who, when and why.
create or replace function action.move_action(token text, action uuid, command text, because text default null) returns text language plpgsql security definer
set search_path = action, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  a action.action;
  next_state text;
begin
  select * into actor from auth.actor(token);
  if command is null or command not in ('startAction', 'finishAction', 'pauseAction', 'resumeAction', 'dropAction', 'reopenAction') then raise exception 'no such command: %', command using errcode = '22023'; end if;
  a := action.lock_action(actor.organization_id, action, actor.person_id, command);
  if (command = 'dropAction' or (command = 'resumeAction' and a.paused_by_system)) and not action.may_steer(a, actor.person_id) then
    perform kernel.refuse('CouncilsToSay', jsonb_build_object('command', command));
  end if;
  if command in ('pauseAction', 'dropAction', 'reopenAction') and length(btrim(coalesce(because, ''))) = 0 then perform kernel.refuse('FieldMissing', jsonb_build_object('field', 'because')); end if;
  next_state := action.leads_to(a.state, command, a.paused_from);
  update action.action x set state = next_state, paused_from = case when next_state = 'PAUSED' then a.state end, paused_by_system = false, reminded_late = a.reminded_late and command <> 'reopenAction'
   where x.organization_id = a.organization_id and x.id = a.id;
  perform action.log(a.organization_id, a.id, actor.person_id,
    case command when 'startAction' then 'STARTED' when 'finishAction' then 'FINISHED' when 'pauseAction' then 'PAUSED' when 'resumeAction' then 'RESUMED' when 'dropAction' then 'DROPPED' else 'REOPENED' end, because);
  return next_state;
end $$;
grant execute on function action.move_action(text, uuid, text, text) to tribune_api;
