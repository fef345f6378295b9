-- One of the other members says whether an objection is overruled, once a round (D8).
create or replace function decision.judge_objection(token text, objection uuid, overrules boolean) returns void language plpgsql security definer
set search_path = decision, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  held record;
  d decision.decision;
  o decision.objection;
  running overruling;
begin
  select * into actor from auth.actor(token);
  select * into held from decision.lock_objection(actor.organization_id, objection, actor.person_id);
  d := held.d;
  o := held.o;
  select * into running from overruling x where x.organization_id = d.organization_id and x.objection_id = o.id order by x.round desc limit 1;
  if not found or running.closes_at <= kernel.now() or exists (select from overruling_result r where r.organization_id = d.organization_id and r.objection_id = o.id and r.round = running.round) or overrules is null then
    perform kernel.refuse('NothingToOverrule');
  end if;
  if not actor.person_id = any (decision.judges_of(d, o.person_id)) then perform kernel.refuse('NotAJudge'); end if;
  insert into overruling_voice (organization_id, objection_id, round, member_id, overrules) values (d.organization_id, o.id, running.round, actor.person_id, judge_objection.overrules) on conflict do nothing;
  if not found then perform kernel.refuse('AlreadyJudged'); end if;
  perform audit.record(d.organization_id, actor.person_id, 'ObjectionJudged', 'Decision', d.id, jsonb_build_object('objection', o.id));
  perform decision.decide_overruling(d, o, running);
end $$;
grant execute on function decision.judge_objection(text, uuid, boolean) to tribune_api;
