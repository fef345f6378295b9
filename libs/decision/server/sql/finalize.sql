-- Writes finality and what it rests on; decision.settle() alone calls it, under the locks.
create or replace function decision.finalize(d decision.decision) returns void language plpgsql
set search_path = decision, pg_temp set timezone = 'UTC' as $$
begin
  insert into finalization (organization_id, decision_id, revision, basis) values (d.organization_id, d.id, d.current_revision, d.vote_basis);
  insert into consent (organization_id, decision_id, revision, constituency_id, approval_id, body_hash)
  select a.organization_id, a.decision_id, a.revision, a.constituency_id, a.id, a.body_hash
    from approval a join champion.constituency k on k.organization_id = a.organization_id and k.id = a.constituency_id and k.binds_from <= kernel.now()
   where a.organization_id = d.organization_id and a.decision_id = d.id and a.revision = d.current_revision and a.live;
  perform decision.refresh_state(d.organization_id, d.id);
  -- a certificate proves finality by this event alone: which text, after which vote, and whose consents it rests on
  perform audit.record(d.organization_id, null, 'DecisionFinal', 'Decision', d.id, jsonb_build_object('number', d.number, 'revision', d.current_revision, 'basis', d.vote_basis,
    'hash', (select encode(r.body_hash, 'hex') from revision r where r.organization_id = d.organization_id and r.decision_id = d.id and r.revision = d.current_revision),
    'consents', (select coalesce(jsonb_agg(jsonb_build_object('constituency', c.constituency_id, 'term', a.term_id, 'kind', a.kind) order by c.constituency_id), '[]')
        from consent c join approval a on a.organization_id = c.organization_id and a.id = c.approval_id where c.organization_id = d.organization_id and c.decision_id = d.id)));
  perform decision.mail_council(d.organization_id, d.id, 'DecisionFinal');
end $$;
