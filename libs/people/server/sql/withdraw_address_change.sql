-- Does not want it any more; nothing waiting is no mistake.
create or replace function people.withdraw_address_change(token text) returns void language plpgsql security definer
set search_path = people, pg_temp set timezone = 'UTC' as $$
declare actor record;
begin
  select * into actor from auth.actor(token);
  perform 1 from person p where p.organization_id = actor.organization_id and p.id = actor.person_id for update;
  update address_change c set ended_at = kernel.now(), ended_because = 'WITHDRAWN'
   where c.organization_id = actor.organization_id and c.person_id = actor.person_id and c.confirmed_at is null and c.ended_at is null;
  if found then perform audit.record(actor.organization_id, actor.person_id, 'AddressChangeWithdrawn', 'Person', actor.person_id); end if;
end $$;
grant execute on function people.withdraw_address_change(text) to tribune_api;
