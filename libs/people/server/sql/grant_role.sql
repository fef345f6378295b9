-- Administrators configure; nobody grants a championship, and the election officer is no council member (E2).
create or replace function people.grant_role(token text, person uuid, wanted text) returns void language plpgsql security definer
set search_path = people, pg_temp set timezone = 'UTC' as $$
declare actor record;
begin
  select * into actor from auth.actor(token);
  perform people.demand_role(actor.organization_id, actor.person_id, 'ADMIN');
  if not exists (select from people.person p where p.organization_id = actor.organization_id and p.id = person and p.left_at is null) then
    perform kernel.refuse('NotFound', jsonb_build_object('type', 'Person'));
  end if;
  perform people.demand_no_office(actor.organization_id, person, wanted);
  perform people.give_role(actor.organization_id, person, wanted, actor.person_id);
end $$;
grant execute on function people.grant_role(text, uuid, text) to tribune_api;
