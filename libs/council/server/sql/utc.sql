-- A moment as minutes write it.
create or replace function council.utc(at timestamptz) returns text language sql immutable
set search_path = council, pg_temp set timezone = 'UTC' as $$
  select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
$$;
grant execute on function council.utc(timestamptz) to tribune_api;
