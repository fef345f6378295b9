-- The organization's own way in is closed, and who came by it is signed out. Whom it was allowed to sign in stays known, should it come back. Twice is no mistake.
create or replace function auth.remove_single_sign_on(token text) returns void language plpgsql security definer
set search_path = auth, pg_temp set timezone = 'UTC' as $$
declare actor record;
begin
  select * into actor from auth.actor(token);
  perform people.demand_role(actor.organization_id, actor.person_id, 'ADMIN');
  delete from single_sign_on s where s.organization_id = actor.organization_id;
  if not found then return; end if;
  delete from sign_in_attempt a where a.organization_id = actor.organization_id;
  update session s set ended_at = kernel.now() where s.organization_id = actor.organization_id and s.method = 'SINGLE_SIGN_ON' and s.ended_at is null and s.id <> actor.session_id;
  perform audit.record(actor.organization_id, actor.person_id, 'SingleSignOnRemoved', 'Organization', actor.organization_id);
end $$;
grant execute on function auth.remove_single_sign_on(text) to tribune_api;
