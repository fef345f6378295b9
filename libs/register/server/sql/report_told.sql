-- A report and its answer, in words for who may see them.
create or replace function register.report_told(r register.report) returns jsonb language sql stable
set search_path = register, pg_temp set timezone = 'UTC' as $$
  select jsonb_build_object('number', r.number, 'slug', o.slug, 'organizationName', o.name, 'what', r.what, 'changedOn', r.since, 'place', t.name, 'cameAs', r.came_as, 'constituency', k.name, 'publish', r.publish, 'reportedAt', r.reported_at,
      'handedInAt', r.handed_in_at, 'answer', register.answer_told(r))
    from people.organization o, touch_point.touch_point t, champion.constituency k
   where o.id = r.organization_id and t.organization_id = r.organization_id and t.id = r.touch_point_id and k.organization_id = r.organization_id and k.id = r.constituency_id
$$;
