-- Participants work here; champions are there without being invited, and nobody's employees.
create or replace function summit.demand_staff(organization uuid, person uuid, field text) returns void language plpgsql stable
set search_path = summit, pg_temp set timezone = 'UTC' as $$
begin
  if not exists (select from people.person p where p.organization_id = organization and p.id = person and p.employee and p.left_at is null) then
    perform kernel.refuse('ParticipantNotOnStaff', jsonb_build_object('field', demand_staff.field));
  end if;
end $$;
