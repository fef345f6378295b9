-- Where a decision takes effect: each touch point by the name that it had at that moment, by today's where it is another now, and its stage.
create or replace function register.places_of(organization uuid, decision uuid, revision integer, moment timestamptz) returns jsonb language sql stable
set search_path = register, pg_temp set timezone = 'UTC' as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'name', n.name, 'nameNow', nullif(t.name, n.name), 'stage', g.name) order by g.position, n.name), '[]')
    from decision.revision_touch_point w
    join touch_point.touch_point t on t.organization_id = w.organization_id and t.id = w.touch_point_id
    join touch_point.stage g on g.organization_id = t.organization_id and g.id = t.stage_id
    cross join lateral (select coalesce(register.name_of_place(t.organization_id, t.id, moment), t.name) as name) n
   where w.organization_id = organization and w.decision_id = decision and w.revision = places_of.revision
$$;
