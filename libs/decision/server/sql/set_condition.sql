-- "I approve if the text says this instead": a proposed new revision (D9). Until a member takes it up it stands like a refusal and binds the alternates.
create or replace function decision.set_condition(token text, decision uuid, constituency uuid, seen_revision integer, seen_hash bytea, why text, proposed_body text) returns void language plpgsql security definer
set search_path = decision, pg_temp set timezone = 'UTC' as $$
declare
  seat champion.term;
  d decision.decision;
begin
  if length(btrim(coalesce(why, ''))) = 0 then perform kernel.refuse('FieldMissing', '{"field": "why"}'); end if;
  seat := decision.begin_answer(token, decision, constituency, seen_revision, seen_hash);
  select * into d from decision.decision x where x.organization_id = seat.organization_id and x.id = decision;
  perform decision.check_proposed_body(d, proposed_body);
  insert into refusal (organization_id, decision_id, constituency_id, revision, term_id, person_id, kind, interest, evidence, alternative, proposed_body)
  values (seat.organization_id, decision, constituency, seen_revision, seat.id, seat.person_id, 'CONDITION', btrim(why), '–', 'The text as it is proposed here.', proposed_body);
  perform audit.record(seat.organization_id, seat.person_id, 'ConditionSet', 'Decision', decision, jsonb_build_object('revision', seen_revision, 'constituency', constituency, 'term', seat.id));
  perform decision.refresh_state(seat.organization_id, decision);
  perform decision.mail_council(seat.organization_id, decision, 'ConditionSet', seat.person_id);
end $$;
grant execute on function decision.set_condition(text, uuid, uuid, integer, bytea, text, text) to tribune_api;
