-- The only way in which figures come out, and it writes down who has seen them: a belief sealed afterwards is marked "had seen" (PRODUCT 2).
create or replace function scorecard.open_scorecard(token text) returns jsonb language plpgsql security definer
set search_path = scorecard, pg_temp set timezone = 'UTC' as $$
declare actor record;
begin
  select * into actor from auth.actor(token);
  perform scorecard.demand_reader(actor.organization_id, actor.person_id);
  insert into opening as o (organization_id, person_id) values (actor.organization_id, actor.person_id)
  on conflict (organization_id, person_id) do update set last_at = kernel.now();
  return (select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'stageId', f.stage_id, 'touchPointId', f.touch_point_id, 'attribute', f.attribute, 'competitor', nullif(f.competitor, ''), 'value', f.value, 'n', f.n, 'low', f.low,
      'high', f.high, 'source', f.source, 'measuredOn', f.measured_on, 'enteredBy', f.entered_by, 'enteredAt', f.at,
      'earlier', (select count(*) from figure e where e.organization_id = f.organization_id and coalesce(e.stage_id, e.touch_point_id) = coalesce(f.stage_id, f.touch_point_id)
                     and e.attribute = f.attribute and lower(e.competitor) = lower(f.competitor) and e.id <> f.id)) order by f.attribute, f.competitor, f.id), '[]')
    from standing_figure f where f.organization_id = actor.organization_id);
end $$;
grant execute on function scorecard.open_scorecard(text) to tribune_api;
