-- Whether this person presides over any council now.
create or replace function council.presides(organization uuid, person uuid) returns boolean language sql stable
set search_path = council, pg_temp set timezone = 'UTC' as $$
  select exists (select from seat s where s.organization_id = organization and s.person_id = person and s.is_chair
                   and s.from_at <= kernel.now() and (s.until_at is null or s.until_at > kernel.now()))
$$;
grant execute on function council.presides(uuid, uuid) to tribune_api;
