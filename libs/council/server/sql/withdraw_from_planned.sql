-- Who holds neither a seat on the council that meets nor a champion's office any more is not expected at its planned meetings: their invitations go. Who is there already stays recorded.
create or replace function council.withdraw_from_planned(organization uuid, person uuid) returns void language plpgsql
set search_path = council, pg_temp set timezone = 'UTC' as $$
declare withdrawn uuid;
begin
  -- as when somebody is invited: plan_meeting locks its council
  perform from council.council c where c.organization_id = organization order by c.id for key share;
  for withdrawn in
    delete from invitation i using meeting m
     where m.organization_id = organization and m.state = 'PLANNED' and m.starts_at > kernel.now() and i.organization_id = m.organization_id and i.meeting_id = m.id and i.person_id = person
       and not council.holds_seat(organization, m.council_id, person)
       and not exists (select from champion.live_term t where t.organization_id = organization and t.person_id = person and t.rank = 0)
       and not exists (select from attendance a where a.organization_id = i.organization_id and a.meeting_id = i.meeting_id and a.person_id = i.person_id)
    returning i.meeting_id
  loop
    perform audit.record(organization, null, 'InvitationWithdrawn', 'Meeting', withdrawn);
  end loop;
end $$;
