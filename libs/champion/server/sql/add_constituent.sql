-- One person, one place on a roll; coming back keeps the place (E1).
create or replace function champion.add_constituent(organization uuid, constituency uuid, person uuid, wanted_segment text) returns void language sql
set search_path = champion, pg_temp set timezone = 'UTC' as $$
  insert into constituent (organization_id, constituency_id, person_id, segment) values (organization, constituency, person, wanted_segment)
  on conflict (organization_id, constituency_id, person_id) do update set left_at = null, segment = coalesce(excluded.segment, constituent.segment)
$$;
