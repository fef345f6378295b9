-- Owner only. Ends every shift: from here on the product's time is real time.
create or replace function kernel.seal_clock() returns void language plpgsql security definer
set search_path = kernel, pg_temp set timezone = 'UTC' as $$
begin
  if (select shift from clock for update) > interval '0' then
    raise exception 'the clock runs ahead and cannot be sealed' using errcode = '55006';
  end if;
  update clock set shift = interval '0', sealed = true;
end $$;
