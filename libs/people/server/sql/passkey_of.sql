-- Auth process only: what verifying a signature needs. With a session, only that person's own.
create or replace function auth.passkey_of(credential text, token text) returns jsonb language plpgsql stable security definer
set search_path = auth, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  found_key passkey;
begin
  select * into found_key from passkey k where k.credential_id = credential and k.revoked_at is null;
  if token is not null then
    select * into actor from auth.actor(token);
    if (found_key.organization_id, found_key.person_id) is distinct from (actor.organization_id, actor.person_id) then found_key := null; end if;
  end if;
  if found_key.id is null then perform kernel.refuse('PasskeyNotAccepted'); end if;
  if found_key.usable_from > kernel.now() then perform kernel.refuse('PasskeyWaits', jsonb_build_object('usableFrom', found_key.usable_from)); end if;
  return jsonb_build_object('publicKey', encode(found_key.public_key, 'hex'), 'counter', found_key.counter, 'transports', found_key.transports);
end $$;
grant execute on function auth.passkey_of(text, text) to tribune_auth;
