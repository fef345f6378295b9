-- A meeting that takes place gives somebody something to do, at what it treats or has treated: what, by whom, until when (PRODUCT 3). Members of its council say so.
create or replace function action.note_action(token text, meeting uuid, item uuid, owner uuid, due_on date, what text) returns uuid language plpgsql security definer
set search_path = action, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  m council.meeting;
  made uuid;
begin
  select * into actor from auth.actor(token);
  select * into m from council.meeting x where x.organization_id = actor.organization_id and x.id = note_action.meeting for update;
  if m.id is null or not council.sees_councils(actor.organization_id, actor.person_id) then perform kernel.refuse('NotFound', jsonb_build_object('type', 'Meeting')); end if;
  if not council.holds_seat(m.organization_id, m.council_id, actor.person_id) then perform kernel.refuse('MembersNote'); end if;
  if m.state <> 'RUNNING' then perform kernel.refuse('NotedInMeetings'); end if;
  if not exists (select from council.meeting_item x where x.organization_id = m.organization_id and x.meeting_id = m.id and x.id = item and x.treated_at is not null) then
    perform kernel.refuse('NotFound', jsonb_build_object('type', 'MeetingItem'));
  end if;
  if length(btrim(coalesce(what, ''))) = 0 then perform kernel.refuse('FieldMissing', jsonb_build_object('field', 'what')); end if;
  perform action.demand_owner(m.organization_id, owner);
  perform action.demand_day_ahead(m.organization_id, due_on);
  insert into action.action (organization_id, meeting_id, item_id, what, owner_id, due_on, created_by, reminded_soon)
  values (m.organization_id, m.id, item, btrim(note_action.what), owner, note_action.due_on, actor.person_id, note_action.due_on <= action.today(m.organization_id) + 3)
  returning id into made;
  perform audit.record(m.organization_id, actor.person_id, 'ActionNoted', 'Action', made, jsonb_build_object('meeting', m.id));
  perform action.mail_owner(m.organization_id, made, actor.person_id);
  return made;
end $$;
grant execute on function action.note_action(text, uuid, uuid, uuid, date, text) to tribune_api;
