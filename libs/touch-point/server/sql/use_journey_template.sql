-- An administrator lays the journey template's stages and touch points out (P3). Asking twice changes nothing, nor does it touch what is there.
create or replace function touch_point.use_journey_template(token text, stages text[], touch_points jsonb) returns integer language plpgsql security definer
set search_path = touch_point, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  added integer;
begin
  select * into actor from auth.actor(token);
  perform people.demand_role(actor.organization_id, actor.person_id, 'ADMIN');
  perform touch_point.add_stages(actor.organization_id, stages);
  added := touch_point.add_touch_points(actor.organization_id, touch_points, false);
  if added > 0 then
    perform audit.record(actor.organization_id, actor.person_id, 'JourneyTemplateUsed', 'Organization', actor.organization_id, jsonb_build_object('touchPoints', added));
  end if;
  return added;
end $$;
grant execute on function touch_point.use_journey_template(text, text[], jsonb) to tribune_api;
