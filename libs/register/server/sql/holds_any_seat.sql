create or replace function register.holds_any_seat(organization uuid, person uuid) returns boolean language sql stable
set search_path = register, pg_temp set timezone = 'UTC' as $$
  select exists (select from council.seat s where s.organization_id = organization and s.person_id = person and s.from_at <= kernel.now() and (s.until_at is null or s.until_at > kernel.now()))
$$;
