-- One's own tokens that work, newest first; everybody's for administrators. Never a secret.
create or replace function auth.api_tokens(token text, everybodys boolean) returns jsonb language plpgsql stable security definer
set search_path = auth, pg_temp set timezone = 'UTC' as $$
declare actor record;
begin
  select * into actor from auth.actor(token);
  if everybodys then perform people.demand_role(actor.organization_id, actor.person_id, 'ADMIN'); end if;
  return coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'personId', t.person_id, 'name', t.name, 'scopes', to_jsonb(t.scopes), 'madeAt', t.made_at, 'expiresAt', t.expires_at, 'lastUsedAt', t.last_used_at)
                                    order by t.made_at desc, t.id)
    from api_token t
   where t.organization_id = actor.organization_id and (everybodys or t.person_id = actor.person_id) and t.revoked_at is null and t.expires_at > kernel.now()), '[]');
end $$;
grant execute on function auth.api_tokens(text, boolean) to tribune_api;
