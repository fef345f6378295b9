-- What the clock does to an objection (D8): 72 hours without an answer open the vote on overruling by themselves, and its deadline closes it. Gives how much was done.
create or replace function decision.tick_objection(organization uuid, objection uuid) returns integer language plpgsql security definer
set search_path = decision, pg_temp set timezone = 'UTC' as $$
declare
  held record;
  running overruling;
  author uuid := (select o.person_id from decision.objection o where o.organization_id = tick_objection.organization and o.id = tick_objection.objection);
begin
  select * into held from decision.lock_objection(organization, objection, author);
  select * into running from overruling x where x.organization_id = tick_objection.organization and x.objection_id = tick_objection.objection order by x.round desc limit 1;
  if not found then
    perform decision.begin_overruling(held.d, held.o, null);
  elsif running.closes_at <= kernel.now() then
    perform decision.decide_overruling(held.d, held.o, running);
  end if;
  return 1;
-- consent overrules nobody, and somebody may have been faster
exception when sqlstate 'TR001' then return 0;
end $$;
grant execute on function decision.tick_objection(uuid, uuid) to tribune_worker;
