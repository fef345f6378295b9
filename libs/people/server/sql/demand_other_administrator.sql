-- Somebody must be able to configure: administrators are locked, so that two do not leave at once.
create or replace function people.demand_other_administrator(organization uuid, person uuid) returns void language plpgsql
set search_path = people, pg_temp set timezone = 'UTC' as $$
begin
  perform 1 from role r where r.organization_id = organization and r.role = 'ADMIN' order by r.person_id for update;
  if not exists (select from role r where r.organization_id = organization and r.role = 'ADMIN' and r.person_id <> person) then
    perform kernel.refuse('LastAdministrator');
  end if;
end $$;
