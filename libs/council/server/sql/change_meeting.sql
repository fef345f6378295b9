-- Another time, length or place, if it is still the version that was read. At another time everybody is asked anew, and their notice begins again.
create or replace function council.change_meeting(token text, meeting uuid, seen_version integer, incoming jsonb) returns void language plpgsql security definer
set search_path = council, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  before council.meeting;
  f record;
  moves boolean;
begin
  select * into actor from auth.actor(token);
  before := council.lock_meeting(actor.organization_id, meeting, actor.person_id, 'changeMeeting');
  perform council.demand_meeting_version(before, seen_version);
  select * into f from jsonb_to_record(incoming) as r("startsAt" timestamptz, minutes integer, place text);
  perform council.demand_meeting_time(before.organization_id, before.council_id, before.id, f."startsAt");
  moves := before.starts_at <> f."startsAt";
  update council.meeting m
     set starts_at = f."startsAt", minutes = f.minutes, place = btrim(coalesce(f.place, '')), version = m.version + 1, sequence = m.sequence + 1
   where m.organization_id = before.organization_id and m.id = before.id;
  if moves then
    update invitation i set invited_at = kernel.now(), reply = null, replied_at = null where i.organization_id = before.organization_id and i.meeting_id = before.id;
  end if;
  perform audit.record(before.organization_id, actor.person_id, 'MeetingChanged', 'Meeting', before.id, jsonb_build_object('moved', moves));
  if moves or before.place <> btrim(coalesce(f.place, '')) then perform council.mail_meeting(before.organization_id, before.id, 'moved', actor.person_id); end if;
  perform council.invite_to_meeting(before.organization_id, before.id, actor.person_id);
end $$;
grant execute on function council.change_meeting(text, uuid, integer, jsonb) to tribune_api;
