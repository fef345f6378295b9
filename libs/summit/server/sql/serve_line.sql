-- A decision that is there already serves a line of the plan, as it reads in the latest version that has it.
create or replace function summit.serve_line(token text, summit uuid, line uuid, decision uuid) returns void language plpgsql security definer
set search_path = summit, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  s summit.summit;
  reads integer;
begin
  select * into actor from auth.actor(token);
  s := summit.lock_summit(actor.organization_id, summit, actor.person_id, 'bringFindings');
  perform summit.demand_tied(s, decision, actor.person_id);
  select max(l.number) into reads from plan_version_line l where l.organization_id = s.organization_id and l.summit_id = s.id and l.line_id = line;
  if reads is null then perform kernel.refuse('NotFound', jsonb_build_object('type', 'PlanLine')); end if;
  insert into line_decision (organization_id, summit_id, line_id, decision_id, made, person_id, number, seen_number) values (s.organization_id, s.id, line, serve_line.decision, false, actor.person_id, reads, reads) on conflict do nothing;
  if found then perform audit.record(s.organization_id, actor.person_id, 'LineServed', 'Summit', s.id, jsonb_build_object('line', line, 'decision', serve_line.decision)); end if;
end $$;
grant execute on function summit.serve_line(text, uuid, uuid, uuid) to tribune_api;
