-- Dead at once: by its owner, or by an administrator. Twice is no mistake.
create or replace function auth.revoke_api_token(token text, id uuid) returns void language plpgsql security definer
set search_path = auth, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  held api_token;
begin
  select * into actor from auth.actor(token);
  select t.* into held from api_token t
   where t.organization_id = actor.organization_id and t.id = revoke_api_token.id
     and (t.person_id = actor.person_id or people.has_role(actor.organization_id, actor.person_id, 'ADMIN')) for update;
  if not found then perform kernel.refuse('NotFound', jsonb_build_object('type', 'ApiToken')); end if;
  if held.revoked_at is not null then return; end if;
  update api_token t set revoked_at = kernel.now() where t.organization_id = held.organization_id and t.id = held.id;
  perform audit.record(actor.organization_id, actor.person_id, 'ApiTokenRevoked', 'Person', held.person_id, jsonb_build_object('token', held.id));
end $$;
grant execute on function auth.revoke_api_token(text, uuid) to tribune_api;
