-- An administrator says how the journey goes: the stages from first to last (rows: id, null for a new one, and name), and those that go away.
-- A stage that the list forgets is one that somebody else has added since it was read. One that anything stands at stays.
create or replace function touch_point.arrange_stages(token text, stages jsonb, removed uuid[]) returns void language plpgsql security definer
set search_path = touch_point, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  before jsonb;
  arranged jsonb;
begin
  select * into actor from auth.actor(token);
  perform people.demand_role(actor.organization_id, actor.person_id, 'ADMIN');
  perform touch_point.lock_journey(actor.organization_id);
  before := touch_point.stage_names(actor.organization_id);
  perform touch_point.demand_arrangeable(actor.organization_id, stages, removed);
  perform touch_point.remove_stage(actor.organization_id, r) from unnest(removed) r;
  -- two steps, so that two stages may swap their names
  update stage s set name = s.id::text from jsonb_to_recordset(stages) as r(id uuid, name text) where s.organization_id = actor.organization_id and s.id = r.id and s.name <> btrim(r.name);
  insert into stage as known (organization_id, id, name, position)
  select actor.organization_id, coalesce((r.stage->>'id')::uuid, gen_random_uuid()), btrim(r.stage->>'name'), r.at from jsonb_array_elements(stages) with ordinality r(stage, at)
  on conflict (organization_id, id) do update set name = excluded.name, position = excluded.position where (known.name, known.position) is distinct from (excluded.name, excluded.position);
  arranged := touch_point.stage_names(actor.organization_id);
  if arranged <> before then perform audit.record(actor.organization_id, actor.person_id, 'JourneyArranged', 'Organization', actor.organization_id, jsonb_build_object('from', before, 'to', arranged)); end if;
end $$;
grant execute on function touch_point.arrange_stages(text, jsonb, uuid[]) to tribune_api;
