-- The plan as it is written now, in words, along the journey.
create or replace view summit.current_plan with (security_invoker = true) as
  select p.organization_id, p.summit_id, p.id as line_id, (row_number() over (partition by p.organization_id, p.summit_id order by g.position, g.id, lower(t.name), p.added_at, p.id))::integer as position, g.name as stage, t.name as touch_point,
         coalesce(f.name, '') as owner, p.activity, p.measure, p.from_value, p.to_value, p.due_on, p.version, p.touch_point_id, p.function_id, p.attribute
    from summit.plan_line p
    join touch_point.touch_point t on t.organization_id = p.organization_id and t.id = p.touch_point_id
    join touch_point.stage g on g.organization_id = t.organization_id and g.id = t.stage_id
    left join people.function f on f.organization_id = p.organization_id and f.id = p.function_id
   where p.removed_at is null;
grant select on summit.current_plan to tribune_api;
