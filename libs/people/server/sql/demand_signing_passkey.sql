create or replace function auth.demand_signing_passkey(organization uuid, person uuid) returns void language plpgsql stable
set search_path = auth, pg_temp set timezone = 'UTC' as $$
declare waits_until timestamptz;
begin
  if auth.signing_passkey(organization, person) is not null then return; end if;
  select min(k.usable_from) into waits_until from passkey k where k.organization_id = organization and k.person_id = person and k.revoked_at is null;
  if waits_until is not null then perform kernel.refuse('PasskeyWaits', jsonb_build_object('usableFrom', waits_until)); end if;
  perform kernel.refuse('PasskeyMissing');
end $$;
