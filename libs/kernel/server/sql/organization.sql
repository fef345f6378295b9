-- The organization that this transaction speaks for; null outside of one.
create or replace function kernel.organization() returns uuid language sql stable
set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
  select nullif(current_setting('app.organization', true), '')::uuid
$$;
grant execute on function kernel.organization() to tribune_api;
