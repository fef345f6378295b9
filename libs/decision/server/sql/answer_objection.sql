-- The author, or the chair, answers an objection; each reply is kept (D8).
create or replace function decision.answer_objection(token text, objection uuid, words text) returns void language plpgsql security definer
set search_path = decision, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  held record;
  d decision.decision;
  o decision.objection;
begin
  select * into actor from auth.actor(token);
  if length(btrim(coalesce(words, ''))) = 0 then perform kernel.refuse('FieldMissing', '{"field": "words"}'); end if;
  select * into held from decision.lock_objection(actor.organization_id, objection, actor.person_id);
  d := held.d;
  o := held.o;
  if not decision.answers_for(d, actor.person_id) then perform kernel.refuse('ChairOrAuthorAnswers'); end if;
  insert into objection_reply (organization_id, objection_id, reply, person_id, words)
  select d.organization_id, o.id, coalesce(max(r.reply), 0) + 1, actor.person_id, btrim(answer_objection.words) from objection_reply r where r.organization_id = d.organization_id and r.objection_id = o.id;
  perform audit.record(d.organization_id, actor.person_id, 'ObjectionAnswered', 'Decision', d.id, jsonb_build_object('objection', o.id));
  perform notification.queue_mail(d.organization_id, o.person_id, 'ObjectionAnswered', jsonb_build_object('decision', d.id, 'objection', o.id),
    'answered:' || o.id || ':' || (select count(*) from objection_reply r where r.organization_id = d.organization_id and r.objection_id = o.id));
end $$;
grant execute on function decision.answer_objection(text, uuid, text) to tribune_api;
