-- Chair or author put an answered objection to the other members; never under consent (D8).
create or replace function decision.open_overruling(token text, objection uuid) returns void language plpgsql security definer
set search_path = decision, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  held record;
  d decision.decision;
  o decision.objection;
begin
  select * into actor from auth.actor(token);
  select * into held from decision.lock_objection(actor.organization_id, objection, actor.person_id);
  d := held.d;
  o := held.o;
  if not decision.answers_for(d, actor.person_id) then perform kernel.refuse('ChairOrAuthorAnswers'); end if;
  if not exists (select from objection_reply r where r.organization_id = d.organization_id and r.objection_id = o.id and r.at > coalesce(
       (select max(x.at) from overruling_result x where x.organization_id = d.organization_id and x.objection_id = o.id), '-infinity')) then
    perform kernel.refuse('AnswerFirst');
  end if;
  perform decision.begin_overruling(d, o, actor.person_id);
end $$;
grant execute on function decision.open_overruling(text, uuid) to tribune_api;
