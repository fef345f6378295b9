-- Somebody on the staff who is still there; a champion is nobody's employee.
create or replace function action.demand_owner(organization uuid, person uuid) returns void language plpgsql stable
set search_path = action, pg_temp set timezone = 'UTC' as $$
begin
  if not exists (select from people.person p where p.organization_id = organization and p.id = person and p.employee and p.left_at is null) then
    perform kernel.refuse('OwnerNotOnStaff', jsonb_build_object('field', 'ownerId'));
  end if;
end $$;
