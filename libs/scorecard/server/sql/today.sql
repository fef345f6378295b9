-- The day where the organization counts its days.
create or replace function scorecard.today(organization uuid) returns date language sql stable
set search_path = scorecard, pg_temp set timezone = 'UTC' as $$
  select (kernel.now() at time zone o.time_zone)::date from people.organization o where o.id = organization
$$;
