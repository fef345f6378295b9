-- Touch points from a file, known by their names; `stages` are added when they are missing, and a row at any other stage fails.
create or replace function touch_point.import_touch_points(token text, stages text[], incoming jsonb) returns void language plpgsql security definer
set search_path = touch_point, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  lost text;
  before jsonb;
begin
  select * into actor from auth.actor(token);
  perform people.demand_role(actor.organization_id, actor.person_id, 'ADMIN');
  perform touch_point.lock_journey(actor.organization_id);
  perform touch_point.add_stages(actor.organization_id, stages);
  select r.stage into lost from jsonb_to_recordset(incoming) as r(stage text)
   where not exists (select from stage s where s.organization_id = actor.organization_id and lower(s.name) = lower(btrim(r.stage))) limit 1;
  if found then perform kernel.refuse('NotFound', jsonb_build_object('type', 'Stage')); end if;
  select coalesce(jsonb_object_agg(t.id, touch_point.described(t)), '{}') into before from touch_point t where t.organization_id = actor.organization_id;
  perform touch_point.add_touch_points(actor.organization_id, incoming, true);
  perform touch_point.record_changes(actor.organization_id, actor.person_id, before);
  perform audit.record(actor.organization_id, actor.person_id, 'TouchPointsImported', 'Organization', actor.organization_id, jsonb_build_object('rows', jsonb_array_length(incoming)));
end $$;
grant execute on function touch_point.import_touch_points(text, text[], jsonb) to tribune_api;
