-- The relationship wanted, the purpose shared with customers, and per stage which need is answered with which capacity; if nobody has written since it was read. `stages`: [{stageId, need, capacity}].
create or replace function summit.write_vision(token text, summit uuid, seen_version integer, relationship text, purpose text, stages jsonb) returns void language plpgsql security definer
set search_path = summit, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  s summit.summit;
begin
  select * into actor from auth.actor(token);
  s := summit.lock_summit(actor.organization_id, summit, actor.person_id, 'writeVision');
  if s.vision_version <> seen_version then perform kernel.refuse('SummitMovedOn', jsonb_build_object('version', s.vision_version)); end if;
  if exists (select from jsonb_to_recordset(stages) as v("stageId" uuid) where not exists (select from touch_point.stage t where t.organization_id = s.organization_id and t.id = v."stageId")) then
    perform kernel.refuse('NotFound', jsonb_build_object('type', 'Stage'));
  end if;
  update summit.summit x set relationship = btrim(write_vision.relationship), purpose = btrim(write_vision.purpose), vision_version = x.vision_version + 1 where x.organization_id = s.organization_id and x.id = s.id;
  insert into stage_vision as k (organization_id, summit_id, stage_id, need, capacity)
  select s.organization_id, s.id, v."stageId", btrim(v.need), btrim(v.capacity) from jsonb_to_recordset(stages) as v("stageId" uuid, need text, capacity text)
  on conflict (organization_id, summit_id, stage_id) do update set need = excluded.need, capacity = excluded.capacity;
  perform audit.record(s.organization_id, actor.person_id, 'VisionWritten', 'Summit', s.id);
end $$;
grant execute on function summit.write_vision(text, uuid, integer, text, text, jsonb) to tribune_api;
