-- What the chair notes of an item, for the minutes; the whole note as it shall stand.
create or replace function council.note_item(token text, meeting uuid, item uuid, note text) returns void language plpgsql security definer
set search_path = council, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  m council.meeting;
begin
  select * into actor from auth.actor(token);
  m := council.lock_meeting(actor.organization_id, meeting, actor.person_id, 'noteItem');
  perform council.demand_meeting_item(m, item);
  update meeting_item x set note = btrim(coalesce(note_item.note, '')) where x.organization_id = m.organization_id and x.meeting_id = m.id and x.id = item;
  perform audit.record(m.organization_id, actor.person_id, 'ItemNoted', 'Meeting', m.id);
end $$;
grant execute on function council.note_item(text, uuid, uuid, text) to tribune_api;
