-- Who may say that something was done without approval (D11): who sits on a council, and executives.
create or replace function register.may_record(organization uuid, person uuid) returns boolean language sql stable
set search_path = register, pg_temp set timezone = 'UTC' as $$
  select person is not null and (people.has_role(organization, person, 'EXECUTIVE') or register.holds_any_seat(organization, person))
$$;
