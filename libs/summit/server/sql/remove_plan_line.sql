-- A participant takes a line out of the plan that they have read in this version. Versions that had it keep it.
create or replace function summit.remove_plan_line(token text, summit uuid, line uuid, seen_version integer) returns void language plpgsql security definer
set search_path = summit, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  s summit.summit;
  known plan_line;
begin
  select * into actor from auth.actor(token);
  s := summit.lock_summit(actor.organization_id, summit, actor.person_id, 'removePlanLine');
  known := summit.seen_line(s, line, seen_version);
  update plan_line p set removed_at = kernel.now(), version = p.version + 1 where p.organization_id = s.organization_id and p.summit_id = s.id and p.id = known.id;
  perform audit.record(s.organization_id, actor.person_id, 'PlanLineRemoved', 'Summit', s.id, jsonb_build_object('line', known.id));
end $$;
grant execute on function summit.remove_plan_line(text, uuid, uuid, integer) to tribune_api;
