-- Of each place, attribute and company the figure that stands: of the latest day, and of that day the last that was entered.
create or replace view scorecard.standing_figure as
  select distinct on (f.organization_id, coalesce(f.stage_id, f.touch_point_id), f.attribute, lower(f.competitor)) f.*
    from scorecard.figure f
   where not exists (select from scorecard.withdrawal w where w.organization_id = f.organization_id and w.figure_id = f.id)
   order by f.organization_id, coalesce(f.stage_id, f.touch_point_id), f.attribute, lower(f.competitor), f.measured_on desc, f.number desc;
