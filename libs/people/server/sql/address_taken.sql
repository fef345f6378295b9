-- Whether an address is somebody else's, or was until not long ago.
create or replace function people.address_taken(organization uuid, address text, person uuid) returns boolean language sql stable
set search_path = people, pg_temp set timezone = 'UTC' as $$
  select exists (select from person p where p.organization_id = organization and lower(p.email) = lower(btrim(address)) and p.id <> person)
      or people.address_given_up(organization, address, person)
$$;
