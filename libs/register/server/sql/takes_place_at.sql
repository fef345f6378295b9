-- Whether an entry concerns this stage and this touch point, as far as its text may be read; null asks for no particular one.
create or replace function register.takes_place_at(organization uuid, subject uuid, revision integer, stage uuid, place uuid) returns boolean language sql stable
set search_path = register, pg_temp set timezone = 'UTC' as $$
  select exists (select from (select e.organization_id, e.id as decision_id, null::integer as revision, e.touch_point_id from emergency_act e union all
        select r.organization_id, r.id, null, r.touch_point_id from report r union all
        select x.organization_id, x.decision_id, x.revision, x.touch_point_id from decision.revision_touch_point x) w join touch_point.touch_point t on t.organization_id = w.organization_id and t.id = w.touch_point_id
      where w.organization_id = organization and w.decision_id = takes_place_at.subject and w.revision is not distinct from takes_place_at.revision
        and (place is null or t.id = place) and (stage is null or t.stage_id = takes_place_at.stage))
    and register.kept_until(organization, subject, revision) is null
$$;
