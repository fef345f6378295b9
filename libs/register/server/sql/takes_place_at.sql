-- Whether an entry concerns this stage and this touch point, as far as its text may be read; null asks for no particular one.
create or replace function register.takes_place_at(organization uuid, subject uuid, revision integer, stage uuid, place uuid) returns boolean language sql stable
set search_path = register, pg_temp set timezone = 'UTC' as $$
  select exists (select from (
        select x.touch_point_id from decision.revision_touch_point x where x.organization_id = organization and x.decision_id = subject and x.revision = takes_place_at.revision
        union all
        select e.touch_point_id from emergency_act e where takes_place_at.revision is null and e.organization_id = organization and e.id = subject
        union all
        select r.touch_point_id from report r where takes_place_at.revision is null and r.organization_id = organization and r.id = subject) w
      join touch_point.touch_point t on t.organization_id = takes_place_at.organization and t.id = w.touch_point_id
     where (place is null or t.id = place) and (stage is null or t.stage_id = stage))
    and register.kept_until(organization, subject, revision) is null
$$;
