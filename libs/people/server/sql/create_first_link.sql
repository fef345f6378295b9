-- Owner only. The one-time link printed at start; null once an organization that is no demo exists. A new one replaces those unused.
create or replace function auth.create_first_link() returns text language plpgsql security definer
set search_path = auth, pg_temp set timezone = 'UTC' as $$
declare token text := kernel.new_token();
begin
  if exists (select from people.organization where not is_demo) then return null; end if;
  delete from first_link l where l.used_at is null and l.asked_by is null;
  insert into first_link (token_hash) values (kernel.text_hash(token));
  return token;
end $$;
