-- For the few things that a program may do with a token of one of these scopes: its person, or whoever holds the session. Everything else asks auth.actor, which knows no tokens.
create or replace function auth.caller(token text, wanted text[], out organization_id uuid, out person_id uuid, out by_token boolean) returns record language plpgsql stable security definer
set search_path = auth, pg_temp set timezone = 'UTC' as $$
begin
  select t.organization_id, t.person_id into organization_id, person_id
    from api_token t
    join people.person p on p.organization_id = t.organization_id and p.id = t.person_id and p.left_at is null
   where t.token_hash = kernel.text_hash(token) and t.revoked_at is null and t.expires_at > kernel.now() and t.scopes && wanted;
  by_token := found;
  if not found then select a.organization_id, a.person_id into organization_id, person_id from auth.actor(token) a; end if;
end $$;
