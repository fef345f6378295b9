-- Who was invited says what the minutes should say instead: of one item, or of the whole.
create or replace function council.propose_correction(token text, meeting uuid, item uuid, words text) returns uuid language plpgsql security definer
set search_path = council, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  m council.meeting;
  made uuid;
begin
  select * into actor from auth.actor(token);
  m := council.lock_minutes(actor.organization_id, meeting, actor.person_id, false);
  if item is not null then perform council.demand_meeting_item(m, item); end if;
  if length(btrim(coalesce(words, ''))) = 0 then perform kernel.refuse('FieldMissing', jsonb_build_object('field', 'words')); end if;
  insert into correction (organization_id, meeting_id, item_id, words, proposed_by) values (m.organization_id, m.id, item, btrim(words), actor.person_id) returning id into made;
  perform audit.record(m.organization_id, actor.person_id, 'CorrectionProposed', 'Meeting', m.id);
  return made;
end $$;
grant execute on function council.propose_correction(text, uuid, uuid, text) to tribune_api;
