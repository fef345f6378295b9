-- Somebody inside the decision attaches what they know, with its picture, until the decision is final (D12). Its author has read it.
create or replace function evidence.attach_evidence(token text, decision uuid, facts jsonb, picture bytea default null, frame jsonb default null) returns uuid language plpgsql security definer
set search_path = evidence, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  d decision.decision;
  f evidence := jsonb_populate_record(null::evidence, facts);
  made uuid;
begin
  select * into actor from auth.actor(token);
  d := decision.lock_proposed(actor.organization_id, decision, actor.person_id);
  perform decision.demand_part(d, actor.person_id);
  if d.state = 'WITHDRAWN' then perform kernel.refuse('WrongState', jsonb_build_object('state', d.state, 'command', 'attachEvidence')); end if;
  -- a day later than ours may be today where the author is
  if f.day > (kernel.now() + interval '14 hours')::date then perform kernel.refuse('InputInvalid', jsonb_build_object('field', 'day', 'problem', 'This day is still to come')); end if;
  if f.touch_point_id is not null and not exists (select from touch_point.touch_point t where t.organization_id = d.organization_id and t.id = f.touch_point_id) then
    perform kernel.refuse('NotFound', jsonb_build_object('type', 'TouchPoint', 'field', 'touchPointId'));
  end if;
  if (select count(*) from evidence e where e.organization_id = d.organization_id and e.decision_id = d.id) >= 60 then perform kernel.refuse('EnoughEvidence', jsonb_build_object('maximum', 60)); end if;
  insert into evidence (organization_id, decision_id, author_id, kind, why, title, text, quote, value, unit, n, low, high, source, url, place, day, touch_point_id)
  values (d.organization_id, d.id, actor.person_id, f.kind, btrim(f.why), btrim(f.title), btrim(f.text), btrim(f.quote), f.value, btrim(f.unit), f.n, f.low, f.high, btrim(f.source), btrim(f.url), btrim(f.place), f.day, f.touch_point_id)
  returning id into made;
  if picture is not null then
    insert into evidence.picture (organization_id, evidence_id, type, width, height, alt, bytes)
    values (d.organization_id, made, frame->>'type', (frame->>'width')::integer, (frame->>'height')::integer, btrim(frame->>'alt'), picture);
  end if;
  insert into reading (organization_id, evidence_id, person_id) values (d.organization_id, made, actor.person_id);
  perform audit.record(d.organization_id, actor.person_id, 'EvidenceAttached', 'Decision', d.id, jsonb_build_object('evidence', made, 'kind', f.kind));
  return made;
end $$;
grant execute on function evidence.attach_evidence(text, uuid, jsonb, bytea, jsonb) to tribune_api;
