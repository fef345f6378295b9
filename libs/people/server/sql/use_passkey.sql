-- The person's signing passkey, and no other; its counter only rises (authenticators without one keep saying 0).
create or replace function auth.use_passkey(organization uuid, person uuid, credential text, new_counter bigint) returns void language plpgsql
set search_path = auth, pg_temp set timezone = 'UTC' as $$
begin
  update passkey k set counter = new_counter
   where k.organization_id = organization and k.person_id = person and k.credential_id = credential
     and k.id = auth.signing_passkey(organization, person) and (new_counter > k.counter or (new_counter = 0 and k.counter = 0));
  if not found then perform kernel.refuse('PasskeyNotAccepted'); end if;
end $$;
