-- Auth process only, which has verified the signature: opens a session, fresh for approvals.
create or replace function auth.sign_in_with_passkey(credential text, new_counter bigint) returns text language plpgsql security definer
set search_path = auth, pg_temp set timezone = 'UTC' as $$
declare
  holder record;
  token text;
begin
  select k.organization_id, k.person_id into holder from passkey k
    join people.person p on p.organization_id = k.organization_id and p.id = k.person_id and p.left_at is null
   where k.credential_id = credential and k.revoked_at is null;
  if not found then perform kernel.refuse('PasskeyNotAccepted'); end if;
  perform auth.use_passkey(holder.organization_id, holder.person_id, credential, new_counter);
  token := auth.open_session(holder.organization_id, holder.person_id, 'PASSKEY');
  update session s set passkey_at = kernel.now() where s.token_hash = kernel.text_hash(token);
  return token;
end $$;
grant execute on function auth.sign_in_with_passkey(text, bigint) to tribune_auth;
