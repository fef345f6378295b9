-- Auth process only. A challenge for this session, and the credentials it is about: all of the person's when registering, the one that signs otherwise.
create or replace function auth.begin_passkey(token text, wanted text) returns jsonb language plpgsql security definer
set search_path = auth, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  person people.person;
  drawn text := kernel.new_token();
begin
  select * into actor from auth.actor(token);
  select * into person from people.person p where p.organization_id = actor.organization_id and p.id = actor.person_id;
  -- whoever runs the company’s own way in could register one for anybody
  if wanted = 'REGISTER' and exists (select from session s where s.organization_id = actor.organization_id and s.id = actor.session_id and s.method = 'SINGLE_SIGN_ON') then perform kernel.refuse('ComeInYourself'); end if;
  if wanted = 'REGISTER' then perform auth.demand_passkey_holder(actor.organization_id, actor.person_id);
  else perform auth.demand_signing_passkey(actor.organization_id, actor.person_id);
  end if;
  insert into challenge (organization_id, session_id, purpose, challenge, expires_at)
  values (actor.organization_id, actor.session_id, wanted, drawn, kernel.now() + interval '5 minutes')
  on conflict (organization_id, session_id, purpose) do update set challenge = excluded.challenge, expires_at = excluded.expires_at;
  return jsonb_build_object('challenge', drawn, 'personId', person.id, 'name', person.name, 'email', person.email, 'credentials', coalesce((
    select jsonb_agg(jsonb_build_object('id', k.credential_id, 'transports', k.transports)) from passkey k
     where k.organization_id = person.organization_id and k.person_id = person.id and k.revoked_at is null
       and (wanted = 'REGISTER' or k.id = auth.signing_passkey(person.organization_id, person.id))), '[]'));
end $$;
grant execute on function auth.begin_passkey(text, text) to tribune_auth;
