-- Something that stands on this meeting's agenda.
create or replace function council.demand_meeting_item(meeting council.meeting, item uuid) returns void language plpgsql stable
set search_path = council, pg_temp set timezone = 'UTC' as $$
begin
  if not exists (select from meeting_item x where x.organization_id = meeting.organization_id and x.meeting_id = meeting.id and x.id = item) then
    perform kernel.refuse('NotFound', jsonb_build_object('type', 'MeetingItem'));
  end if;
end $$;
