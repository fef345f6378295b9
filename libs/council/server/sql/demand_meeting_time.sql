-- A meeting is called for a time to come; two meetings of one council do not begin at one moment.
create or replace function council.demand_meeting_time(organization uuid, council uuid, meeting uuid, starts_at timestamptz) returns void language plpgsql stable
set search_path = council, pg_temp set timezone = 'UTC' as $$
begin
  if starts_at is null or starts_at <= kernel.now() then perform kernel.refuse('MeetingInThePast', jsonb_build_object('field', 'startsAt')); end if;
  if exists (select from meeting m where m.organization_id = organization and m.council_id = demand_meeting_time.council and m.starts_at = demand_meeting_time.starts_at
               and m.state = 'PLANNED' and m.id is distinct from demand_meeting_time.meeting) then
    perform kernel.refuse('MeetingTwice', jsonb_build_object('field', 'startsAt'));
  end if;
end $$;
