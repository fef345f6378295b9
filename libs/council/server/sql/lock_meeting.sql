-- Every act on a meeting locks it first; then asks in the order of libs/council/domain/meeting.rules.ts.
create or replace function council.lock_meeting(organization uuid, meeting uuid, person uuid, command text) returns council.meeting language plpgsql
set search_path = council, pg_temp set timezone = 'UTC' as $$
declare
  locked council.meeting;
  begun boolean;
begin
  select * into locked from meeting m where m.organization_id = organization and m.id = lock_meeting.meeting for update;
  if locked.id is null or not council.sees_councils(organization, person) then perform kernel.refuse('NotFound', jsonb_build_object('type', 'Meeting')); end if;
  if command in ('replyToMeeting', 'markPresence') then
    if not exists (select from invitation i where i.organization_id = organization and i.meeting_id = locked.id and i.person_id = person) then perform kernel.refuse('NotInvited'); end if;
  elsif not council.is_chair(organization, locked.council_id, person) then
    perform kernel.refuse('ChairMeets');
  end if;
  if council.meeting_leads_to(locked.state, command) is null then perform kernel.refuse('MeetingWrongState', jsonb_build_object('state', locked.state, 'command', command)); end if;
  begun := locked.state = 'RUNNING' or locked.starts_at <= kernel.now();
  if begun and command in ('changeMeeting', 'replyToMeeting') then perform kernel.refuse('MeetingHasBegun'); end if;
  if not begun and command in ('beginMeeting', 'markPresence') and locked.starts_at - interval '30 minutes' > kernel.now() then perform kernel.refuse('MeetingTooEarly'); end if;
  if not begun and command in ('recordVote', 'closeMeeting') then perform kernel.refuse('MeetingNotBegun'); end if;
  return locked;
end $$;
