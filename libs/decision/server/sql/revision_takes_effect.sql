-- What takes effect is computed from the bytes of the body (D2), whoever wrote the row: stances, touch points, and whether the edit is material (D3).
create or replace function decision.revision_takes_effect() returns trigger language plpgsql security definer
set search_path = decision, pg_temp set timezone = 'UTC' as $$
declare
  doc jsonb;
  previous jsonb;
  silent uuid;
begin
  doc := new.body::jsonb;
  if kernel.canonical(doc) <> new.body then
    raise exception 'the body of a revision is canonical JSON (RFC 8785)' using errcode = '23514';
  end if;
  perform decision.check_body(doc);
  insert into revision_constituency (organization_id, decision_id, revision, constituency_id, stance)
  select new.organization_id, new.decision_id, new.revision, (c->>'constituency')::uuid, c->>'stance' from jsonb_array_elements(doc->'effects'->'constituencies') c;
  insert into revision_touch_point (organization_id, decision_id, revision, touch_point_id)
  select new.organization_id, new.decision_id, new.revision, t::uuid from jsonb_array_elements_text(doc->'effects'->'touchPoints') t;
  -- what an earlier revision named may stay, though it is retired by now
  perform touch_point.demand_in_use(new.organization_id, array(select t::uuid from jsonb_array_elements_text(doc->'effects'->'touchPoints') t
    except select p.touch_point_id from revision_touch_point p where p.organization_id = new.organization_id and p.decision_id = new.decision_id and p.revision = new.revision - 1));
  insert into revision_supersedes (organization_id, decision_id, revision, superseded_id)
  select new.organization_id, new.decision_id, new.revision, s::uuid from jsonb_array_elements_text(coalesce(doc->'effects'->'supersedes', '[]')) s;
  select k.id into silent from champion.constituency k
   where k.organization_id = new.organization_id and k.binds_from <= kernel.now()
     and not exists (select from revision_constituency r where r.organization_id = k.organization_id and r.decision_id = new.decision_id and r.revision = new.revision and r.constituency_id = k.id)
   limit 1;
  if silent is not null then perform kernel.refuse('SilentOnConstituency', jsonb_build_object('constituencyId', silent)); end if;
  if new.revision > 1 then
    select r.body::jsonb into previous from revision r where r.organization_id = new.organization_id and r.decision_id = new.decision_id and r.revision = new.revision - 1;
    if previous is null then raise exception 'revision % has no predecessor', new.revision using errcode = '23514'; end if;
    if new.class = 'EDITORIAL' and previous->'effects' is distinct from doc->'effects' then perform kernel.refuse('EditIsMaterial'); end if;
    if new.class = 'RESULT' and (doc #- '{effects,chosen}' is distinct from previous #- '{effects,chosen}' or doc->'effects'->'chosen' is null) then
      raise exception 'the revision that names the winner changes nothing else' using errcode = '23514';
    end if;
  end if;
  -- the winner of a ranking is named by closing it (D4), and kept by editorial edits
  if new.class = 'MATERIAL' and doc->'effects' ? 'chosen' then perform kernel.refuse('BodyMalformed'); end if;
  return null;
end $$;
create or replace trigger revision_takes_effect after insert on decision.revision for each row execute function decision.revision_takes_effect();
