-- Whether somebody had figures of a stage before their eyes: they opened the scorecard when one was there already, or entered one themselves.
create or replace function scorecard.has_seen(organization uuid, person uuid, stage uuid) returns boolean language sql stable
set search_path = scorecard, pg_temp set timezone = 'UTC' as $$
  select exists (
    select from figure f left join opening o on o.organization_id = f.organization_id and o.person_id = person
     where f.organization_id = organization and (f.entered_by = person or f.at <= o.last_at)
       and (f.stage_id = stage or f.touch_point_id in (select t.id from touch_point.touch_point t where t.organization_id = organization and t.stage_id = stage)))
$$;
