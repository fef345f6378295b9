-- The line reads differently by now, or is gone, and somebody has looked: the decision stands as it is beside this version.
create or replace function summit.confirm_line(token text, summit uuid, line uuid, decision uuid, version integer) returns void language plpgsql security definer
set search_path = summit, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  s summit.summit;
  reads integer;
begin
  select * into actor from auth.actor(token);
  s := summit.lock_summit(actor.organization_id, summit, actor.person_id, 'bringFindings');
  perform summit.demand_tied(s, decision, actor.person_id);
  select max(v.number) into reads from plan_version v where v.organization_id = s.organization_id and v.summit_id = s.id;
  if reads is distinct from version then perform kernel.refuse('PlanVersionMovedOn', jsonb_build_object('number', reads)); end if;
  update line_decision k set seen_number = version where k.organization_id = s.organization_id and k.summit_id = s.id and k.line_id = line and k.decision_id = confirm_line.decision and k.ended_at is null and k.seen_number < version;
  if found then perform audit.record(s.organization_id, actor.person_id, 'LineConfirmed', 'Summit', s.id, jsonb_build_object('line', line, 'decision', confirm_line.decision, 'number', version)); end if;
end $$;
grant execute on function summit.confirm_line(text, uuid, uuid, uuid, integer) to tribune_api;
