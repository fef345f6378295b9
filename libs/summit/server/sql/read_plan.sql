-- Somebody has read this version: the next one shows them what is different from it.
create or replace function summit.read_plan(token text, summit uuid, version integer) returns void language plpgsql security definer
set search_path = summit, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  s summit.summit;
begin
  select * into actor from auth.actor(token);
  select * into s from summit.summit x where x.organization_id = actor.organization_id and x.id = read_plan.summit;
  if s.id is null or not summit.works_here(actor.organization_id, actor.person_id) then perform kernel.refuse('NotFound', jsonb_build_object('type', 'Summit')); end if;
  if not exists (select from plan_version v where v.organization_id = s.organization_id and v.summit_id = s.id and v.number = version) then perform kernel.refuse('NotFound', jsonb_build_object('type', 'PlanVersion')); end if;
  insert into plan_read (organization_id, summit_id, number, person_id) values (s.organization_id, s.id, version, actor.person_id) on conflict do nothing;
end $$;
grant execute on function summit.read_plan(text, uuid, integer) to tribune_api;
