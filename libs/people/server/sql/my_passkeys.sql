-- This person's own passkeys: since when, from when on they sign, and when they were put aside.
create or replace function auth.my_passkeys(token text) returns jsonb language plpgsql stable security definer
set search_path = auth, pg_temp set timezone = 'UTC' as $$
declare actor record;
begin
  select * into actor from auth.actor(token);
  return coalesce((select jsonb_agg(jsonb_build_object('id', k.id, 'registeredAt', k.registered_at, 'usableFrom', k.usable_from,
             'signs', k.id is not distinct from auth.signing_passkey(k.organization_id, k.person_id)) order by k.registered_at desc)
            from passkey k where k.organization_id = actor.organization_id and k.person_id = actor.person_id and k.revoked_at is null), '[]');
end $$;
grant execute on function auth.my_passkeys(text) to tribune_api;
