-- The moment at which a day is over where the organization counts its days.
create or replace function action.end_of(organization uuid, day date) returns timestamptz language sql stable
set search_path = action, pg_temp set timezone = 'UTC' as $$
  select (day + 1)::timestamp at time zone o.time_zone from people.organization o where o.id = organization
$$;
grant execute on function action.end_of(uuid, date) to tribune_api;
