-- The only clock of the product: real time plus the installation's shift (0 wherever real organizations live).
create or replace function kernel.now() returns timestamptz language sql volatile security definer
set search_path = kernel, pg_temp set timezone = 'UTC' as $$
  select clock_timestamp() + shift from clock
$$;
grant execute on function kernel.now() to tribune_api, tribune_worker;
