-- Another day, with the reason: a promise that moves is seen to move.
create or replace function action.reschedule_action(token text, action uuid, due_on date, because text) returns void language plpgsql security definer
set search_path = action, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  a action.action;
begin
  select * into actor from auth.actor(token);
  a := action.lock_action(actor.organization_id, action, actor.person_id, 'rescheduleAction');
  perform action.demand_day_ahead(a.organization_id, due_on);
  if length(btrim(coalesce(because, ''))) = 0 then perform kernel.refuse('FieldMissing', jsonb_build_object('field', 'because')); end if;
  update action.action x set due_on = reschedule_action.due_on, reminded_soon = reschedule_action.due_on <= action.today(a.organization_id) + 3, reminded_late = false
   where x.organization_id = a.organization_id and x.id = a.id;
  perform action.log(a.organization_id, a.id, actor.person_id, 'RESCHEDULED', because, null, null, reschedule_action.due_on);
end $$;
grant execute on function action.reschedule_action(text, uuid, date, text) to tribune_api;
