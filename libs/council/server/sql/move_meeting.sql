-- Begun, held, or cancelled with the reason, which everybody who was invited hears.
create or replace function council.move_meeting(token text, meeting uuid, command text, because text default null) returns void language plpgsql security definer
set search_path = council, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  m council.meeting;
  cancels boolean;
begin
  select * into actor from auth.actor(token);
  if command is null or command not in ('beginMeeting', 'closeMeeting', 'cancelMeeting') then raise exception 'no such command: %', command using errcode = '22023'; end if;
  m := council.lock_meeting(actor.organization_id, meeting, actor.person_id, command);
  cancels := command = 'cancelMeeting';
  if cancels and length(btrim(coalesce(because, ''))) = 0 then perform kernel.refuse('FieldMissing', jsonb_build_object('field', 'because')); end if;
  if cancels and exists (select from meeting_vote v where v.organization_id = m.organization_id and v.meeting_id = m.id) then perform kernel.refuse('VotedHere'); end if;
  update council.meeting x
     set state = council.meeting_leads_to(m.state, command), version = x.version + 1, sequence = x.sequence + cancels::integer, cancelled_because = case when cancels then btrim(because) else '' end,
         begun_at = case when command = 'beginMeeting' then kernel.now() else x.begun_at end, closed_at = case when command = 'closeMeeting' then kernel.now() end, treats = null
   where x.organization_id = m.organization_id and x.id = m.id;
  if command = 'beginMeeting' then
    -- who begins it is there: in the room, unless they have said otherwise or say so
    insert into attendance (organization_id, meeting_id, person_id, presence, arrived_at, marked_by)
    select i.organization_id, i.meeting_id, i.person_id, 'IN_ROOM', kernel.now(), i.person_id from invitation i
     where i.organization_id = m.organization_id and i.meeting_id = m.id and i.person_id = actor.person_id on conflict do nothing;
    perform council.go_to_item(m.organization_id, m.id, (select x.id from meeting_item x where x.organization_id = m.organization_id and x.meeting_id = m.id order by x.position limit 1));
  end if;
  perform audit.record(m.organization_id, actor.person_id, case command when 'beginMeeting' then 'MeetingBegun' when 'closeMeeting' then 'MeetingClosed' else 'MeetingCancelled' end, 'Meeting', m.id);
  if cancels then perform council.mail_meeting(m.organization_id, m.id, 'cancelled', actor.person_id); end if;
end $$;
grant execute on function council.move_meeting(text, uuid, text, text) to tribune_api;
