-- The rows of a file with the ids of what they name, a stage or a touch point, and what importing each would do to the figure of that day. UNKNOWN: nothing here has that name; AHEAD: its day is still to come.
create or replace function scorecard.located(organization uuid, incoming jsonb) returns table ("row" integer, state text, figure jsonb) language sql stable
set search_path = scorecard, pg_temp set timezone = 'UTC' as $$
  select r."row",
         case when num_nonnulls(s.id, t.id) = 0 then 'UNKNOWN' when r."measuredOn" > scorecard.today(organization) then 'AHEAD' when f.id is null then 'NEW'
              when (f.value, f.n, f.low, f.high, f.source) is distinct from (r.value, r.n, r.low, r.high, btrim(r.source)) then 'CHANGED' else 'UNCHANGED' end,
         jsonb_build_object('stageId', s.id, 'touchPointId', t.id, 'attribute', r.attribute, 'competitor', r.competitor, 'value', r.value, 'n', r.n, 'low', r.low, 'high', r.high, 'source', r.source, 'measuredOn', r."measuredOn")
    from jsonb_to_recordset(incoming) as r("row" integer, stage text, "touchPoint" text, attribute text, competitor text, value numeric(5, 2), n integer, low numeric(5, 2), high numeric(5, 2), source text, "measuredOn" date)
    left join touch_point.touch_point t on t.organization_id = organization and r."touchPoint" <> '' and lower(t.name) = lower(r."touchPoint")
    left join touch_point.stage s on s.organization_id = organization and r."touchPoint" = '' and lower(s.name) = lower(r.stage)
    left join lateral (
      select x.* from scorecard.figure x
       where x.organization_id = organization and coalesce(x.stage_id, x.touch_point_id) = coalesce(s.id, t.id) and x.attribute = r.attribute and lower(x.competitor) = lower(btrim(coalesce(r.competitor, '')))
         and x.measured_on = r."measuredOn" and not exists (select from scorecard.withdrawal w where w.organization_id = x.organization_id and w.figure_id = x.id)
       order by x.number desc limit 1) f on true
$$;
