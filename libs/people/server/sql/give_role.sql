create or replace function people.give_role(organization uuid, person uuid, wanted text, giver uuid) returns void language plpgsql
set search_path = people, pg_temp set timezone = 'UTC' as $$
begin
  if wanted = 'ELECTION_OFFICER' and exists (select from council.seat s where s.organization_id = organization and s.person_id = person and s.until_at is null) then
    perform kernel.refuse('OfficerHoldsSeat', jsonb_build_object('personId', person));
  end if;
  insert into role (organization_id, person_id, role, granted_by) values (organization, person, wanted, giver) on conflict do nothing;
  if not found then return; end if;
  update people.person p set employee = true where p.organization_id = organization and p.id = person and not p.employee;
  perform audit.record(organization, giver, 'RoleGranted', 'Person', person, jsonb_build_object('role', wanted));
end $$;
