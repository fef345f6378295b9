-- The day it is where the organization counts its days.
create or replace function action.today(organization uuid) returns date language sql stable
set search_path = action, pg_temp set timezone = 'UTC' as $$
  select (kernel.now() at time zone o.time_zone)::date from people.organization o where o.id = organization
$$;
grant execute on function action.today(uuid) to tribune_api;
