-- Corrections that the chair has taken into the minutes: of one item, or of the whole.
create or replace function council.taken_corrections(organization uuid, meeting uuid, item uuid) returns jsonb language sql stable
set search_path = council, pg_temp set timezone = 'UTC' as $$
  select coalesce(jsonb_agg(jsonb_build_object('words', k.words, 'by', p.name, 'takenAt', council.utc(k.decided_at)) order by k.decided_at, k.id), '[]')
    from correction k join people.person p on p.organization_id = k.organization_id and p.id = k.proposed_by
   where k.organization_id = organization and k.meeting_id = taken_corrections.meeting and k.item_id is not distinct from item and k.taken
$$;
grant execute on function council.taken_corrections(uuid, uuid, uuid) to tribune_api;
