-- All that a certificate of a final decision is made of, for whoever may read the register at this address: its text, its events with their places, the newest
-- signed head, and the hashes from which the proofs are reckoned. Its parts are null where they are not there yet: null altogether where nobody may know of it.
create or replace function audit.certificate(address text, token text, number integer, kinds text[]) returns jsonb language plpgsql stable security definer
set search_path = audit, pg_temp set timezone = 'UTC' as $$
declare
  who jsonb := register.reader(address, token);
  org uuid := (who->>'organization')::uuid;
  f record;
  head checkpoint;
  places bigint[];
begin
  if who is null or not (who->>'mayRead')::boolean then return null; end if;
  select d.id, d.number, z.revision, r.body into f from decision.decision d
    join decision.finalization z on z.organization_id = d.organization_id and z.decision_id = d.id
    join decision.revision r on r.organization_id = z.organization_id and r.decision_id = z.decision_id and r.revision = z.revision
   where d.organization_id = org and d.number = certificate.number and (register.kept_until(d.organization_id, d.id, z.revision) is null
       -- an embargo keeps a text from customers and the world, not from who has worked on it
       or exists (select from people.role r where r.organization_id = org and r.person_id = (who->>'person')::uuid)
       or register.holds_any_seat(org, (who->>'person')::uuid)
       or exists (select from champion.live_term t where t.organization_id = org and t.person_id = (who->>'person')::uuid))
     -- what became final before its event said on what that rests cannot be proved by it
     and exists (select from event e where e.organization_id = org and e.subject_id = d.id and e.type = 'DecisionFinal' and e.data ?& array['number', 'consents']);
  if not found then return null; end if;
  select * into head from checkpoint c where c.organization_id = org order by c.size desc limit 1;
  select array_agg(l.position order by l.position) into places from event e join leaf l on l.organization_id = e.organization_id and l.event_id = e.id
   where e.organization_id = org and e.subject_id = f.id and e.type = any (kinds) and l.position < head.size;
  return jsonb_build_object(
    'organization', jsonb_build_object('id', org, 'name', who->>'organizationName'), 'at', kernel.now(),
    'decision', jsonb_build_object('id', f.id, 'number', f.number, 'revision', f.revision, 'text', f.body),
    'size', head.size, 'checkpoint', head.note, 'key', head.key,
    'isSealed', exists (select from leaf l join event e on e.organization_id = l.organization_id and e.id = l.event_id where l.organization_id = org and l.position = any (places) and e.type = 'DecisionFinal'),
    'events', (select jsonb_agg(jsonb_build_object('position', l.position, 'facts', audit.facts(e)) order by l.position) from leaf l join event e on e.organization_id = l.organization_id and e.id = l.event_id
        where l.organization_id = org and l.position = any (places)),
    'tiles', (select coalesce(jsonb_agg(encode(t.root, 'hex') order by t.number), '[]') from tile t where t.organization_id = org and t.number < head.size / 256),
    -- the leaves of the tiles in which its events stand, and of the last one, which is not full
    'leaves', (select coalesce(jsonb_agg(jsonb_build_array(l.position, encode(l.hash, 'hex')) order by l.position), '[]')
        from (select distinct p / 256 as number from unnest(places || (head.size - 1)) p) n join leaf l on l.organization_id = org and l.position >= n.number * 256 and l.position < least((n.number + 1) * 256, head.size)));
end $$;
grant execute on function audit.certificate(text, text, integer, text[]) to tribune_api;
