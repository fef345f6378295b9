-- Names and addresses are given out one at a time in an organization. Taken before any row of it.
create or replace function touch_point.lock_journey(organization uuid) returns void language sql
set search_path = touch_point, pg_temp set timezone = 'UTC' as $$
  select pg_advisory_xact_lock(hashtextextended('journey:' || organization, 0))
$$;
