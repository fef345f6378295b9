-- A refusal names the interest harmed, the evidence, and an alternative that would be acceptable (D9).
create or replace function decision.refuse_decision(token text, decision uuid, constituency uuid, seen_revision integer, seen_hash bytea, interest text, evidence text, alternative text) returns void language plpgsql security definer
set search_path = decision, pg_temp set timezone = 'UTC' as $$
declare
  seat champion.term;
  missing text[] := array(select f.name from unnest(array['interest', 'evidence', 'alternative'], array[interest, evidence, alternative]) as f (name, words) where length(btrim(coalesce(f.words, ''))) = 0);
begin
  if cardinality(missing) > 0 then perform kernel.refuse('FieldMissing', jsonb_build_object('field', missing[1], 'fields', missing)); end if;
  seat := decision.begin_answer(token, decision, constituency, seen_revision, seen_hash);
  insert into refusal (organization_id, decision_id, constituency_id, revision, term_id, person_id, interest, evidence, alternative)
  values (seat.organization_id, decision, constituency, seen_revision, seat.id, seat.person_id, btrim(refuse_decision.interest), btrim(refuse_decision.evidence), btrim(refuse_decision.alternative));
  perform audit.record(seat.organization_id, seat.person_id, 'DecisionRefused', 'Decision', decision, jsonb_build_object('revision', seen_revision, 'constituency', constituency, 'term', seat.id));
  perform decision.refresh_state(seat.organization_id, decision);
  perform decision.mail_council(seat.organization_id, decision, 'DecisionRefused', seat.person_id);
end $$;
grant execute on function decision.refuse_decision(text, uuid, uuid, integer, bytea, text, text, text) to tribune_api;
