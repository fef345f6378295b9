-- Whether this person presides over the council now.
create or replace function council.is_chair(organization uuid, council uuid, person uuid) returns boolean language sql stable
set search_path = council, pg_temp set timezone = 'UTC' as $$
  select exists (select from seat s where s.organization_id = organization and s.council_id = council and s.person_id = person and s.is_chair
                   and s.from_at <= kernel.now() and (s.until_at is null or s.until_at > kernel.now()))
$$;
grant execute on function council.is_chair(uuid, uuid, uuid) to tribune_api;
