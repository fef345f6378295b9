create or replace function people.has_role(organization uuid, person uuid, wanted text) returns boolean language sql stable
set search_path = people, pg_temp set timezone = 'UTC' as $$
  select exists (select from role where organization_id = organization and person_id = person and role = wanted)
$$;
