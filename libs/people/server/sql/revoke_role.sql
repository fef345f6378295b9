create or replace function people.revoke_role(token text, person uuid, unwanted text) returns void language plpgsql security definer
set search_path = people, pg_temp set timezone = 'UTC' as $$
declare actor record;
begin
  select * into actor from auth.actor(token);
  perform people.demand_role(actor.organization_id, actor.person_id, 'ADMIN');
  if not exists (select from person p where p.organization_id = actor.organization_id and p.id = person) then perform kernel.refuse('NotFound', jsonb_build_object('type', 'Person')); end if;
  if unwanted = 'ADMIN' and people.has_role(actor.organization_id, person, 'ADMIN') then
    perform people.demand_other_administrator(actor.organization_id, person);
  end if;
  delete from role where organization_id = actor.organization_id and person_id = person and role = unwanted;
  if found then perform audit.record(actor.organization_id, actor.person_id, 'RoleRevoked', 'Person', person, jsonb_build_object('role', unwanted)); end if;
end $$;
grant execute on function people.revoke_role(text, uuid, text) to tribune_api;
