-- Auth process only, which has verified the signature: this is the only way to set passkey_at, and so to sign an approval.
create or replace function auth.passkey_shown(token text, credential text, new_counter bigint) returns void language plpgsql security definer
set search_path = auth, pg_temp set timezone = 'UTC' as $$
declare actor record;
begin
  select * into actor from auth.actor(token);
  perform auth.use_passkey(actor.organization_id, actor.person_id, credential, new_counter);
  update session s set passkey_at = kernel.now(), signed_in_at = kernel.now() where s.organization_id = actor.organization_id and s.id = actor.session_id;
  perform audit.record(actor.organization_id, actor.person_id, 'PasskeyShown', 'Person', actor.person_id);
end $$;
grant execute on function auth.passkey_shown(text, text, bigint) to tribune_auth;
