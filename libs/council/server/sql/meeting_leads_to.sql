-- Where a command leads from a state; null where it is not possible. libs/council/domain/meeting.machine.ts is the same table.
create or replace function council.meeting_leads_to(state text, command text) returns text language sql immutable
set search_path = council, pg_temp set timezone = 'UTC' as $$
  select case state
    when 'PLANNED' then case
      when command in ('changeMeeting', 'setMeetingAgenda', 'replyToMeeting', 'markPresence', 'recordVote') then state
      when command = 'beginMeeting' then 'RUNNING'
      when command = 'closeMeeting' then 'HELD'
      when command = 'cancelMeeting' then 'CANCELLED' end
    when 'RUNNING' then case
      when command in ('setMeetingAgenda', 'markPresence', 'treatItem', 'noteItem', 'recordVote') then state
      when command = 'closeMeeting' then 'HELD' end
  end
$$;
