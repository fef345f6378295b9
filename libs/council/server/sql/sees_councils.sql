-- Councils and their meetings are for the staff, champions and alternates; for a customer without an office they are not there.
create or replace function council.sees_councils(organization uuid, person uuid) returns boolean language sql stable
set search_path = council, pg_temp set timezone = 'UTC' as $$
  select exists (select from people.role r where r.organization_id = organization and r.person_id = person)
      or exists (select from seat s where s.organization_id = organization and s.person_id = person and s.until_at is null)
      or exists (select from champion.live_term t where t.organization_id = organization and t.person_id = person)
$$;
