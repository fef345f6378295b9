-- The same time of day, `days` Mondays to Fridays later, in the organization's time zone.
create or replace function kernel.add_working_days(start timestamptz, days integer, zone text) returns timestamptz language plpgsql immutable
set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
declare
  at timestamp := start at time zone zone;
  left_over integer := days;
begin
  while left_over > 0 loop
    at := at + interval '1 day';
    if extract(isodow from at) < 6 then left_over := left_over - 1; end if;
  end loop;
  return at at time zone zone;
end $$;
