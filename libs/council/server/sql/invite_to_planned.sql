-- Whoever takes a seat or an office after meetings were planned is invited to each of them at once: of one council, or of all. Once each.
create or replace function council.invite_to_planned(organization uuid, council uuid default null) returns void language plpgsql
set search_path = council, pg_temp set timezone = 'UTC' as $$
declare planned uuid;
begin
  -- plan_meeting locks its council: either it sees who has come, or they see its meeting
  perform from council.council c where c.organization_id = organization and (invite_to_planned.council is null or c.id = invite_to_planned.council) order by c.id for key share;
  for planned in
    select m.id from meeting m where m.organization_id = organization and (invite_to_planned.council is null or m.council_id = invite_to_planned.council) and m.state = 'PLANNED' and m.starts_at > kernel.now() order by m.starts_at, m.id
  loop
    perform council.invite_to_meeting(organization, planned, null);
  end loop;
end $$;
