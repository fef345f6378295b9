-- What the first set-up screen may know before it is filled in.
create or replace function auth.first_link_usable(token text) returns boolean language sql stable security definer
set search_path = auth, pg_temp set timezone = 'UTC' as $$
  select exists (select from first_link l where l.token_hash = kernel.text_hash(token) and l.used_at is null and (l.expires_at is null or l.expires_at > kernel.now()))
$$;
grant execute on function auth.first_link_usable(text) to tribune_api;
