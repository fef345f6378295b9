-- Who may say that something was done without approval (D11): who sits on a council, and executives.
create or replace function register.may_record(organization uuid, person uuid) returns boolean language sql stable
set search_path = register, pg_temp set timezone = 'UTC' as $$
  select person is not null and (people.has_role(organization, person, 'EXECUTIVE')
    or exists (select from council.seat s where s.organization_id = organization and s.person_id = person and s.from_at <= kernel.now() and (s.until_at is null or s.until_at > kernel.now())))
$$;
