-- Nothing new names a touch point that is retired. Rows are locked, so that nobody retires one while it is being proposed. `field`: what the act calls them.
drop function if exists touch_point.demand_in_use(uuid, uuid[]);
create or replace function touch_point.demand_in_use(organization uuid, named uuid[], field text default 'touchPointIds') returns void language plpgsql
set search_path = touch_point, pg_temp set timezone = 'UTC' as $$
declare retired text;
begin
  perform from touch_point t where t.organization_id = organization and t.id = any(named) order by t.id for share;
  select t.name into retired from touch_point t where t.organization_id = organization and t.id = any(named) and t.retired_at is not null order by lower(t.name) limit 1;
  if found then perform kernel.refuse('TouchPointRetired', jsonb_build_object('name', retired, 'field', field)); end if;
end $$;
