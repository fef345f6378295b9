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
  perform audit.record(d.organization_id, null, 'DecisionFinal', 'Decision', d.id, jsonb_build_object('revision', d.current_revision));
  perform decision.mail_council(d.organization_id, d.id, 'DecisionFinal');
end $$;
