-- A participant says of an element who does it, why, and what the risk is: a new one, or one that they have read in this version. `incoming`: touchPointId, name, partner (empty: the company itself), reason, risk.
create or replace function summit.put_element(token text, summit uuid, element uuid, seen_version integer, incoming jsonb) returns uuid language plpgsql security definer
set search_path = summit, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  s summit.summit;
  f record;
  missing text;
  known uuid;
begin
  select * into actor from auth.actor(token);
  s := summit.lock_summit(actor.organization_id, summit, actor.person_id, 'putElement');
  select * into f from jsonb_to_record(incoming) as r("touchPointId" uuid, name text, partner text, reason text, risk text);
  missing := case when length(btrim(coalesce(f.name, ''))) = 0 then 'name' when length(btrim(coalesce(f.reason, ''))) = 0 then 'reason' end;
  if missing is not null then perform kernel.refuse('FieldMissing', jsonb_build_object('field', missing)); end if;
  if not exists (select from touch_point.touch_point t where t.organization_id = s.organization_id and t.id = f."touchPointId") then
    perform kernel.refuse('NotFound', jsonb_build_object('type', 'TouchPoint', 'field', 'touchPointId'));
  end if;
  if element is null then
    insert into summit.element (organization_id, summit_id, touch_point_id, name, partner, reason, risk)
    values (s.organization_id, s.id, f."touchPointId", btrim(f.name), btrim(coalesce(f.partner, '')), btrim(f.reason), btrim(coalesce(f.risk, ''))) returning id into known;
  else
    known := summit.seen_element(s, element, seen_version);
    update summit.element e set touch_point_id = f."touchPointId", name = btrim(f.name), partner = btrim(coalesce(f.partner, '')), reason = btrim(f.reason), risk = btrim(coalesce(f.risk, '')), version = e.version + 1
     where e.organization_id = s.organization_id and e.summit_id = s.id and e.id = known;
  end if;
  perform audit.record(s.organization_id, actor.person_id, 'ElementPut', 'Summit', s.id, jsonb_build_object('element', known));
  return known;
end $$;
grant execute on function summit.put_element(text, uuid, uuid, integer, jsonb) to tribune_api;
