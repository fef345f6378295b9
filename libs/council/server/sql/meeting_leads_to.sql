-- Where a command leads from a state; null where it is not possible. libs/council/domain/meeting.machine.ts is the same table.
create or replace function council.meeting_leads_to(state text, command text) returns text language sql immutable
set search_path = council, pg_temp set timezone = 'UTC' as $$
  select case when state = 'PLANNED' then case
    when command in ('changeMeeting', 'setMeetingAgenda', 'replyToMeeting', 'recordVote') then state
    when command = 'closeMeeting' then 'HELD'
    when command = 'cancelMeeting' then 'CANCELLED'
  end end
$$;
