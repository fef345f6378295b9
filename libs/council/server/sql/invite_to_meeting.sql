-- Whoever holds a seat now is invited, and every champion, by nobody's choice. Once more invites those who have come since; without a doer they came by taking a seat or an office.
create or replace function council.invite_to_meeting(organization uuid, meeting uuid, doer uuid) returns void language plpgsql
set search_path = council, pg_temp set timezone = 'UTC' as $$
declare added uuid[];
begin
  with came as (
    insert into invitation (organization_id, meeting_id, person_id)
    select organization, m.id, p.person_id from meeting m
      cross join lateral (
        select s.person_id from seat s where s.organization_id = organization and s.council_id = m.council_id and s.from_at <= kernel.now() and s.until_at is null
        union
        select t.person_id from champion.live_term t where t.organization_id = organization and t.rank = 0) p
     where m.organization_id = organization and m.id = invite_to_meeting.meeting
    on conflict do nothing returning person_id)
  select array_agg(person_id) into added from came;
  if added is null then return; end if;
  perform council.mail_meeting(organization, meeting, 'invited', doer, added);
  if doer is null then perform audit.record(organization, null, 'MeetingInvited', 'Meeting', meeting); end if;
end $$;
