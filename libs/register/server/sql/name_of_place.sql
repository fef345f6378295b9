-- What a touch point was called at a moment; before it was first named, its first name.
create or replace function register.name_of_place(organization uuid, touch_point uuid, moment timestamptz) returns text language sql stable
set search_path = register, pg_temp set timezone = 'UTC' as $$
  select n.name from place_name n where n.organization_id = organization and n.touch_point_id = touch_point
   order by n.since <= moment desc, case when n.since <= moment then n.since end desc, n.since limit 1
$$;
