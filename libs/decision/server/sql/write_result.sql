-- Closing a ranking writes the revision that names the winner (D4): nothing else changes in it, ballots carry over, and champions answer this one only.
create or replace function decision.write_result(d decision.decision, winner text) returns void language plpgsql
set search_path = decision, pg_temp set timezone = 'UTC' as $$
declare previous revision;
begin
  select * into previous from revision r where r.organization_id = d.organization_id and r.decision_id = d.id and r.revision = d.current_revision;
  insert into revision (organization_id, decision_id, revision, class, author_id, body)
  values (d.organization_id, d.id, d.current_revision + 1, 'RESULT', previous.author_id, kernel.canonical(jsonb_set(previous.body::jsonb, '{effects,chosen}', to_jsonb(winner))));
  -- whoever stands for the text that was ranked stands for its result
  insert into adoption (organization_id, decision_id, revision, person_id)
  select a.organization_id, a.decision_id, d.current_revision + 1, a.person_id from adoption a where a.organization_id = d.organization_id and a.decision_id = d.id and a.revision = d.current_revision;
  update decision.decision x set current_revision = d.current_revision + 1 where x.organization_id = d.organization_id and x.id = d.id;
  perform audit.record(d.organization_id, null, 'RankingDecided', 'Decision', d.id, jsonb_build_object('revision', d.current_revision + 1, 'winner', winner));
end $$;
