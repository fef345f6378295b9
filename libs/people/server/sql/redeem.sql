-- A link opens one session, once.
create or replace function auth.redeem(token text) returns text language plpgsql security definer
set search_path = auth, pg_temp set timezone = 'UTC' as $$
declare found_link link;
begin
  update link l set used_at = kernel.now()
    from people.person p
   where l.token_hash = kernel.text_hash(token) and l.used_at is null and l.expires_at > kernel.now()
     and p.organization_id = l.organization_id and p.id = l.person_id and p.left_at is null
  returning l.* into found_link;
  if not found then perform kernel.refuse('LinkNotUsable'); end if;
  return auth.open_session(found_link.organization_id, found_link.person_id, 'LINK');
end $$;
grant execute on function auth.redeem(text) to tribune_api;
