-- It does not serve the line after all. What was made of a line stays made of it.
create or replace function summit.leave_line(token text, summit uuid, line uuid, decision uuid) returns void language plpgsql security definer
set search_path = summit, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  s summit.summit;
begin
  select * into actor from auth.actor(token);
  s := summit.lock_summit(actor.organization_id, summit, actor.person_id, 'bringFindings');
  perform summit.demand_tied(s, decision, actor.person_id);
  if exists (select from line_decision k where k.organization_id = s.organization_id and k.summit_id = s.id and k.line_id = line and k.decision_id = leave_line.decision and k.made) then perform kernel.refuse('MadeOfLine'); end if;
  update line_decision k set ended_at = kernel.now() where k.organization_id = s.organization_id and k.summit_id = s.id and k.line_id = line and k.decision_id = leave_line.decision and k.ended_at is null;
  if not found then perform kernel.refuse('NotFound', jsonb_build_object('type', 'PlanLine')); end if;
  perform audit.record(s.organization_id, actor.person_id, 'LineLeft', 'Summit', s.id, jsonb_build_object('line', line, 'decision', leave_line.decision));
end $$;
grant execute on function summit.leave_line(text, uuid, uuid, uuid) to tribune_api;
