-- The texts that take effect at this stage and this touch point, and may be read; null asks for no particular one. The same as `takes_place_at`, for all of them at once.
create or replace function register.decisions_at(organization uuid, stage uuid, place uuid) returns table (decision_id uuid, revision integer) language sql stable
set search_path = register, pg_temp set timezone = 'UTC' as $$
  select w.decision_id, w.revision
    from decision.revision_touch_point w
    join touch_point.touch_point t on t.organization_id = w.organization_id and t.id = w.touch_point_id
    join decision.revision r on r.organization_id = w.organization_id and r.decision_id = w.decision_id and r.revision = w.revision
   where w.organization_id = organization and (place is null or t.id = place) and (stage is null or t.stage_id = stage)
     -- few texts have an embargo, and most of those have had it: only these are read
     and (strpos(r.body, '"embargoUntil"') = 0 or register.kept_until(r.organization_id, r.decision_id, r.revision) is null)
$$;
