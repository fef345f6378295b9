-- One stage as this person may see it.
create or replace function summit.stage_beliefs(summit summit.summit, person uuid, stage uuid) returns jsonb language sql stable
set search_path = summit, pg_temp set timezone = 'UTC' as $$
  with mine as (
    select b.attribute, b.value, b.had_seen from belief b where b.organization_id = summit.organization_id and b.summit_id = summit.id and b.person_id = person and b.stage_id = stage),
  open as (select exists (select from mine) or summit.beliefs_ended_at is not null or summit.state = 'HELD' as yes)
  select jsonb_build_object('stageId', stage, 'open', open.yes,
    'mine', (select coalesce(jsonb_agg(jsonb_build_object('attribute', m.attribute, 'value', m.value) order by m.attribute), '[]') from mine m),
    'hadSeen', exists (select from mine m where m.had_seen),
    'beliefs', case when open.yes then (select coalesce(jsonb_agg(jsonb_build_object('attribute', b.attribute, 'value', b.value, 'hadSeen', b.had_seen) order by b.attribute, b.value, b.had_seen), '[]')
        from belief b where b.organization_id = summit.organization_id and b.summit_id = summit.id and b.stage_id = stage) else '[]' end,
    'figures', case when open.yes then (select coalesce(jsonb_agg(jsonb_build_object('attribute', f.attribute, 'competitor', nullif(f.competitor, ''), 'value', f.value, 'n', f.n, 'low', f.low, 'high', f.high, 'source', f.source, 'measuredOn', f.measured_on)
          order by f.attribute, f.competitor), '[]')
        from scorecard.standing_figure f where f.organization_id = summit.organization_id and f.stage_id = stage) else '[]' end)
    from open
$$;
