-- The stages by name, from first to last.
create or replace function touch_point.stage_names(organization uuid) returns jsonb language sql stable
set search_path = touch_point, pg_temp set timezone = 'UTC' as $$
  select coalesce(jsonb_agg(s.name order by s.position, s.id), '[]') from stage s where s.organization_id = organization
$$;
