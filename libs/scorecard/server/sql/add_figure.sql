-- One figure, after whoever enters it has been found to measure; `incoming` as in libs/scorecard/domain: Figure.
create or replace function scorecard.add_figure(organization uuid, person uuid, incoming jsonb) returns uuid language plpgsql
set search_path = scorecard, pg_temp set timezone = 'UTC' as $$
declare
  f record;
  fault text;
  made uuid;
begin
  select * into f from jsonb_to_record(incoming) as r("stageId" uuid, "touchPointId" uuid, attribute text, competitor text, value numeric, n integer, low numeric, high numeric, source text, "measuredOn" date);
  fault := scorecard.fault_of(f."stageId", f."touchPointId", f.value, f.n, f.low, f.high, f.source, f."measuredOn", scorecard.today(organization));
  if fault is not null then
    perform kernel.refuse('FigureUnusable', jsonb_build_object('why', fault, 'field',
      case fault when 'PLACE' then 'place' when 'SCALE' then 'value' when 'SAMPLE' then 'n' when 'INTERVAL' then 'low' when 'SOURCE' then 'source' else 'measuredOn' end));
  end if;
  if f."stageId" is not null and not exists (select from touch_point.stage s where s.organization_id = organization and s.id = f."stageId")
     or f."touchPointId" is not null and not exists (select from touch_point.touch_point t where t.organization_id = organization and t.id = f."touchPointId") then
    perform kernel.refuse('NotFound', jsonb_build_object('type', case when f."stageId" is null then 'TouchPoint' else 'Stage' end, 'field', 'place'));
  end if;
  insert into figure (organization_id, stage_id, touch_point_id, attribute, competitor, value, n, low, high, source, measured_on, entered_by)
  values (organization, f."stageId", f."touchPointId", f.attribute, btrim(coalesce(f.competitor, '')), f.value, f.n, f.low, f.high, btrim(f.source), f."measuredOn", person)
  returning id into made;
  return made;
end $$;
