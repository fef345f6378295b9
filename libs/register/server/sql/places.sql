-- The journey as a reader of the register chooses from it: stages in their order, each with its touch points; those that are retired come last and say so.
create or replace function register.places(organization uuid) returns jsonb language sql stable
set search_path = register, pg_temp set timezone = 'UTC' as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', g.id, 'name', g.name, 'touchPoints',
      (select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name, 'retired', t.retired_at is not null) order by t.retired_at is not null, t.name), '[]') from touch_point.touch_point t where t.organization_id = g.organization_id and t.stage_id = g.id)) order by g.position), '[]')
    from touch_point.stage g where g.organization_id = organization
$$;
