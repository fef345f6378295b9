-- Expected against actual, what we learned, what follows (D13). Every measure has its verdict; a later review corrects, and both stay.
create or replace function action.review_outcome(token text, decision uuid, learned text, follows text, verdicts jsonb) returns uuid language plpgsql security definer
set search_path = action, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  final decision.finalization;
  review_day date;
  place integer;
  made uuid;
begin
  select * into actor from auth.actor(token);
  select * into final from decision.finalization f where f.organization_id = actor.organization_id and f.decision_id = review_outcome.decision for no key update;
  if not found then perform kernel.refuse('DecisionNotFinal'); end if;
  if not action.chairs_or_wrote(actor.organization_id, decision, actor.person_id) then perform kernel.refuse('ChairOrAuthorReviews'); end if;
  select p.review_on into review_day from review_plan p where p.organization_id = final.organization_id and p.decision_id = final.decision_id;
  if review_day > action.today(final.organization_id) then perform kernel.refuse('ReviewTooEarly', jsonb_build_object('reviewOn', review_day)); end if;
  if length(btrim(coalesce(learned, ''))) = 0 then perform kernel.refuse('FieldMissing', jsonb_build_object('field', 'learned')); end if;
  if exists (select from jsonb_to_recordset(verdicts) v(effect integer) where not exists (
       select from expected_effect e where e.organization_id = final.organization_id and e.decision_id = final.decision_id and e.number = v.effect)) then
    perform kernel.refuse('EffectUnknown');
  end if;
  if exists (select from expected_effect e where e.organization_id = final.organization_id and e.decision_id = final.decision_id
       and 1 <> (select count(*) from jsonb_to_recordset(verdicts) v(effect integer, verdict text) where v.effect = e.number and v.verdict is not null)) then
    perform kernel.refuse('VerdictMissing', jsonb_build_object('field', 'verdicts'));
  end if;
  select coalesce(max(r.number), 0) + 1 into place from outcome_review r where r.organization_id = final.organization_id and r.decision_id = final.decision_id;
  insert into outcome_review (organization_id, decision_id, number, person_id, learned, follows)
  values (final.organization_id, final.decision_id, place, actor.person_id, btrim(review_outcome.learned), review_outcome.follows) returning id into made;
  insert into outcome_verdict (organization_id, review_id, decision_id, effect, verdict, words, value_number)
  select final.organization_id, made, final.decision_id, v.effect, v.verdict, btrim(coalesce(v.words, '')),
         (select a.number from actual_value a where a.organization_id = final.organization_id and a.decision_id = final.decision_id and a.effect = v.effect order by a.measured_on desc, a.number desc limit 1)
    from jsonb_to_recordset(verdicts) v(effect integer, verdict text, words text);
  perform audit.record(final.organization_id, actor.person_id, 'OutcomeReviewed', 'Decision', final.decision_id, jsonb_build_object('number', place));
  return made;
end $$;
grant execute on function action.review_outcome(text, uuid, text, text, jsonb) to tribune_api;
