-- A participant writes a line of the plan: a new one, or one that they have read in this version. `incoming`: touchPointId, functionId, activity, measure, from, to, dueOn, attribute (the figure of the scorecard that shows it, or null).
create or replace function summit.put_plan_line(token text, summit uuid, line uuid, seen_version integer, incoming jsonb) returns uuid language plpgsql security definer
set search_path = summit, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  s summit.summit;
  known plan_line;
  f record;
begin
  select * into actor from auth.actor(token);
  s := summit.lock_summit(actor.organization_id, summit, actor.person_id, case when line is null then 'addPlanLine' else 'changePlanLine' end);
  select * into f from jsonb_to_record(incoming) as r("touchPointId" uuid, "functionId" uuid, activity text, measure text, "from" text, "to" text, "dueOn" date, attribute text);
  if length(btrim(coalesce(f.activity, ''))) = 0 then perform kernel.refuse('FieldMissing', jsonb_build_object('field', 'activity')); end if;
  if not exists (select from touch_point.touch_point t where t.organization_id = s.organization_id and t.id = f."touchPointId") then
    perform kernel.refuse('NotFound', jsonb_build_object('type', 'TouchPoint', 'field', 'touchPointId'));
  end if;
  if f."functionId" is not null and not exists (select from people.function x where x.organization_id = s.organization_id and x.id = f."functionId") then
    perform kernel.refuse('NotFound', jsonb_build_object('type', 'Function', 'field', 'functionId'));
  end if;
  if line is not null then known := summit.seen_line(s, line, seen_version); end if;
  -- a line that named a touch point before it was retired may keep it
  if f."touchPointId" is distinct from known.touch_point_id then perform touch_point.demand_in_use(s.organization_id, array[f."touchPointId"], 'touchPointId'); end if;
  if line is null then
    insert into plan_line (organization_id, summit_id, touch_point_id, function_id, activity, measure, from_value, to_value, due_on, attribute)
    values (s.organization_id, s.id, f."touchPointId", f."functionId", btrim(f.activity), btrim(coalesce(f.measure, '')), btrim(coalesce(f."from", '')), btrim(coalesce(f."to", '')), f."dueOn", f.attribute) returning * into known;
  else
    update plan_line p set touch_point_id = f."touchPointId", function_id = f."functionId", activity = btrim(f.activity), measure = btrim(coalesce(f.measure, '')), from_value = btrim(coalesce(f."from", '')),
           to_value = btrim(coalesce(f."to", '')), due_on = f."dueOn", attribute = f.attribute, version = p.version + 1
     where p.organization_id = s.organization_id and p.summit_id = s.id and p.id = known.id;
  end if;
  perform audit.record(s.organization_id, actor.person_id, case when line is null then 'PlanLineAdded' else 'PlanLineChanged' end, 'Summit', s.id, jsonb_build_object('line', known.id));
  return known.id;
end $$;
grant execute on function summit.put_plan_line(text, uuid, uuid, integer, jsonb) to tribune_api;
