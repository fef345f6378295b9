-- An administrator adds one touch point (a row as in touch_point/domain: TouchPointDraft).
create or replace function touch_point.add_touch_point(token text, incoming jsonb) returns uuid language plpgsql security definer
set search_path = touch_point, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  added uuid;
begin
  select * into actor from auth.actor(token);
  perform people.demand_role(actor.organization_id, actor.person_id, 'ADMIN');
  perform touch_point.lock_journey(actor.organization_id);
  perform touch_point.demand_usable(actor.organization_id, null, incoming);
  perform touch_point.add_touch_points(actor.organization_id, jsonb_build_array(incoming), false);
  select t.id into added from touch_point t where t.organization_id = actor.organization_id and lower(t.name) = lower(btrim(incoming->>'name'));
  perform audit.record(actor.organization_id, actor.person_id, 'TouchPointAdded', 'TouchPoint', added);
  return added;
end $$;
grant execute on function touch_point.add_touch_point(text, jsonb) to tribune_api;
