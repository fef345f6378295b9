-- The lines that read differently now than in a version, or are in one of the two alone.
create or replace function summit.changed_lines(organization uuid, summit uuid, version integer) returns setof uuid language sql stable
set search_path = summit, pg_temp set timezone = 'UTC' as $$
  select distinct x.line_id from (
    select v.line_id, v.touch_point, v.owner, v.activity, v.measure, v.from_value, v.to_value, v.due_on, v.attribute from plan_version_line v where v.organization_id = organization and v.summit_id = changed_lines.summit and v.number = version
    union all
    select c.line_id, c.touch_point, c.owner, c.activity, c.measure, c.from_value, c.to_value, c.due_on, c.attribute from current_plan c where c.organization_id = organization and c.summit_id = changed_lines.summit) x
  group by x.line_id, x.touch_point, x.owner, x.activity, x.measure, x.from_value, x.to_value, x.due_on, x.attribute having count(*) = 1
$$;
