-- Nobody writes over what they have not seen.
create or replace function council.demand_meeting_version(meeting council.meeting, seen_version integer) returns void language plpgsql immutable
set search_path = council, pg_temp set timezone = 'UTC' as $$
begin
  if meeting.version is distinct from seen_version then perform kernel.refuse('MeetingMovedOn', jsonb_build_object('version', meeting.version)); end if;
end $$;
