-- What an act has changed, touch point by touch point and word by word, for its history. `before`: described() by id, from before the act.
create or replace function touch_point.record_changes(organization uuid, actor uuid, before jsonb) returns void language sql
set search_path = touch_point, pg_temp set timezone = 'UTC' as $$
  select audit.record(organization, actor, 'TouchPointChanged', 'TouchPoint', t.id, jsonb_build_object('changes', c.changes))
    from touch_point t
    cross join lateral (select jsonb_object_agg(w.key, jsonb_build_object('from', before -> t.id::text ->> w.key, 'to', w.value)) as changes
      from jsonb_each_text(touch_point.described(t)) w where w.value is distinct from before -> t.id::text ->> w.key) c
   where t.organization_id = organization and before ? t.id::text and c.changes is not null
$$;
