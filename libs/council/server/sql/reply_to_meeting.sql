-- Whether somebody comes; the last word before it begins counts.
create or replace function council.reply_to_meeting(token text, meeting uuid, reply text) returns void language plpgsql security definer
set search_path = council, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  m council.meeting;
begin
  select * into actor from auth.actor(token);
  m := council.lock_meeting(actor.organization_id, meeting, actor.person_id, 'replyToMeeting');
  update invitation i set reply = reply_to_meeting.reply, replied_at = kernel.now() where i.organization_id = m.organization_id and i.meeting_id = m.id and i.person_id = actor.person_id;
  perform audit.record(m.organization_id, actor.person_id, 'MeetingReplied', 'Meeting', m.id);
end $$;
grant execute on function council.reply_to_meeting(text, uuid, text) to tribune_api;
