-- Owner only. Time moves forward, never back: `begin` may start in the past once, before any organization exists.
create or replace function kernel.shift_clock(by interval) returns timestamptz language plpgsql security definer
set search_path = kernel, pg_temp set timezone = 'UTC' as $$
begin
  if (select sealed from clock for update) then
    raise exception 'the clock is sealed' using errcode = '55006';
  end if;
  if by < interval '0' and exists (select from people.organization) then
    raise exception 'the clock moves only forward' using errcode = '55006';
  end if;
  update clock set shift = shift + by;
  return kernel.now();
end $$;
