-- Behind which entry the given page of the register begins, as `read_register` takes it: rank, moment, key. Null for the first page, where there is no such page, and for who may not read it.
create or replace function register.page_after(address text, token text, size integer, page integer) returns jsonb language plpgsql stable security definer
set search_path = register, pg_temp set timezone = 'UTC' as $$
declare who jsonb := register.reader(address, token);
begin
  if who is null or not (who->>'mayRead')::boolean or page < 2 then return null; end if;
  return (select jsonb_build_array(0, e.at, e.key) from entry e where e.organization_id = (who->>'organization')::uuid order by e.at desc, e.key desc offset size::bigint * (page - 1) - 1 limit 1);
end $$;
grant execute on function register.page_after(text, text, integer, integer) to tribune_api;
