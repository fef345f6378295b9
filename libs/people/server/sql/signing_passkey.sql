-- The one passkey that signs for a person now: the newest whose waiting time is over (P2).
create or replace function auth.signing_passkey(organization uuid, person uuid) returns uuid language sql stable
set search_path = auth, pg_temp set timezone = 'UTC' as $$
  select k.id from passkey k
   where k.organization_id = organization and k.person_id = person and k.revoked_at is null and k.usable_from <= kernel.now()
   order by k.usable_from desc, k.registered_at desc limit 1
$$;
