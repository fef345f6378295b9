-- The plan as it stands becomes a version that nobody changes: for who called the summit and its sponsor. A version that would say the same as the last is none. It ends the review of the one before.
create or replace function summit.freeze_plan(token text, summit uuid) returns integer language plpgsql security definer
set search_path = summit, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  s summit.summit;
  last integer;
begin
  select * into actor from auth.actor(token);
  s := summit.lock_summit(actor.organization_id, summit, actor.person_id, 'freezePlan');
  if not exists (select from current_plan c where c.organization_id = s.organization_id and c.summit_id = s.id) then perform kernel.refuse('PlanEmpty'); end if;
  select coalesce(max(v.number), 0) into last from plan_version v where v.organization_id = s.organization_id and v.summit_id = s.id;
  if last > 0 and not exists (select from summit.changed_lines(s.organization_id, s.id, last)) then perform kernel.refuse('PlanUnchanged', jsonb_build_object('number', last)); end if;
  perform summit.end_review(s.organization_id, s.id);
  insert into plan_version (organization_id, summit_id, number, person_id) values (s.organization_id, s.id, last + 1, actor.person_id);
  insert into plan_version_line (organization_id, summit_id, number, line_id, position, stage, touch_point, owner, activity, measure, from_value, to_value, due_on, attribute, touch_point_id)
  select c.organization_id, c.summit_id, last + 1, c.line_id, c.position, c.stage, c.touch_point, c.owner, c.activity, c.measure, c.from_value, c.to_value, c.due_on, c.attribute, c.touch_point_id
    from current_plan c where c.organization_id = s.organization_id and c.summit_id = s.id;
  perform audit.record(s.organization_id, actor.person_id, 'PlanFrozen', 'Summit', s.id, jsonb_build_object('number', last + 1));
  return last + 1;
end $$;
grant execute on function summit.freeze_plan(text, uuid) to tribune_api;
