-- Its author takes it back with a reason, at any time: a figure found to be wrong is said to be wrong, also after the decision is final. It is kept.
create or replace function evidence.withdraw_evidence(token text, evidence uuid, why text) returns uuid language plpgsql security definer
set search_path = evidence, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  e record;
begin
  select * into actor from auth.actor(token);
  select v.*, d.proposed_at, d.author_id as proposer_id into e from evidence.evidence v
    join decision.decision d on d.organization_id = v.organization_id and d.id = v.decision_id
   where v.organization_id = actor.organization_id and v.id = withdraw_evidence.evidence;
  if e.id is null or (e.proposed_at is null and e.proposer_id <> actor.person_id) then perform kernel.refuse('NotFound', jsonb_build_object('type', 'Evidence')); end if;
  if e.author_id <> actor.person_id then perform kernel.refuse('OnlyItsAuthor'); end if;
  if length(btrim(coalesce(why, ''))) = 0 then perform kernel.refuse('FieldMissing', jsonb_build_object('field', 'reason')); end if;
  insert into withdrawal (organization_id, evidence_id, reason) values (e.organization_id, e.id, btrim(why)) on conflict do nothing;
  if not found then perform kernel.refuse('AlreadyWithdrawn'); end if;
  perform audit.record(e.organization_id, actor.person_id, 'EvidenceWithdrawn', 'Decision', e.decision_id, jsonb_build_object('evidence', e.id, 'kind', e.kind));
  return e.decision_id;
end $$;
grant execute on function evidence.withdraw_evidence(text, uuid, text) to tribune_api;
