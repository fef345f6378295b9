create or replace function council.holds_seat(organization uuid, council uuid, person uuid) returns boolean language sql stable
set search_path = council, pg_temp set timezone = 'UTC' as $$
  select exists (select from seat s where s.organization_id = organization and s.council_id = council and s.person_id = person
                   and s.from_at <= kernel.now() and (s.until_at is null or s.until_at > kernel.now()))
$$;
