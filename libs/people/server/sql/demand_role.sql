create or replace function people.demand_role(organization uuid, person uuid, wanted text) returns void language plpgsql stable
set search_path = people, pg_temp set timezone = 'UTC' as $$
begin
  if not people.has_role(organization, person, wanted) then
    perform kernel.refuse('RoleRequired', jsonb_build_object('role', wanted));
  end if;
end $$;
