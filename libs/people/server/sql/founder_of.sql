-- Whom a mailed founding link is for: their name and address, which the first screen fills in. Null for the link that was printed at start.
create or replace function auth.founder_of(token text) returns jsonb language sql stable security definer
set search_path = auth, pg_temp set timezone = 'UTC' as $$
  select jsonb_build_object('name', p.name, 'email', p.email)
    from first_link l join people.person p on p.organization_id = l.asked_in and p.id = l.asked_by
   where l.token_hash = kernel.text_hash(token) and l.used_at is null and l.expires_at > kernel.now() and p.left_at is null
$$;
grant execute on function auth.founder_of(text) to tribune_api;
