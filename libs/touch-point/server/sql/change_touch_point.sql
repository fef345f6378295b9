-- An administrator changes a touch point to what they have written, if it is still the version they read. Its address stays.
create or replace function touch_point.change_touch_point(token text, changed uuid, seen_version integer, incoming jsonb) returns void language plpgsql security definer
set search_path = touch_point, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  known touch_point;
begin
  select * into actor from auth.actor(token);
  perform people.demand_role(actor.organization_id, actor.person_id, 'ADMIN');
  perform touch_point.lock_journey(actor.organization_id);
  select * into known from touch_point t where t.organization_id = actor.organization_id and t.id = changed for update;
  if not found then perform kernel.refuse('NotFound', jsonb_build_object('type', 'TouchPoint')); end if;
  if known.version <> seen_version then perform kernel.refuse('TouchPointMovedOn', jsonb_build_object('version', known.version)); end if;
  perform touch_point.demand_usable(actor.organization_id, changed, incoming);
  insert into people.function (organization_id, name) select actor.organization_id, btrim(incoming->>'ownerFunction') where btrim(incoming->>'ownerFunction') <> ''
  on conflict (organization_id, lower(name)) do nothing;
  update touch_point t
     set name = btrim(incoming->>'name'), channel = btrim(incoming->>'channel'), sourcing = incoming->>'sourcing', priority = (incoming->>'priority')::integer,
         stage_id = (select s.id from stage s where s.organization_id = t.organization_id and lower(s.name) = lower(incoming->>'stage')),
         owner_function_id = (select f.id from people.function f where f.organization_id = t.organization_id and lower(f.name) = lower(btrim(incoming->>'ownerFunction'))),
         customers_do = incoming->>'customersDo', customers_want = incoming->>'customersWant', promise = incoming->>'promise'
   where t.organization_id = actor.organization_id and t.id = changed;
  perform touch_point.record_changes(actor.organization_id, actor.person_id, jsonb_build_object(changed, touch_point.described(known)));
end $$;
grant execute on function touch_point.change_touch_point(text, uuid, integer, jsonb) to tribune_api;
