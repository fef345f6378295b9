-- For which function somebody speaks already: that of their council seat, the one they have held longest.
create or replace function summit.function_of(organization uuid, person uuid) returns uuid language sql stable
set search_path = summit, pg_temp set timezone = 'UTC' as $$
  select s.function_id from council.seat s
   where s.organization_id = organization and s.person_id = person and s.until_at is null and s.function_id is not null order by s.from_at, s.id limit 1
$$;
