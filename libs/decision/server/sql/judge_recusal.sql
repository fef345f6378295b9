-- One of the other members says whether a contested recusal stands, once (D6).
create or replace function decision.judge_recusal(token text, decision uuid, person uuid, recusal_stands boolean) returns void language plpgsql security definer
set search_path = decision, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  d decision.decision;
begin
  select * into actor from auth.actor(token);
  d := decision.lock_proposed(actor.organization_id, decision, actor.person_id);
  perform decision.demand_judge(d, actor.person_id, person, 'judgeRecusal');
  if recusal_stands is null or not exists (select from recusal_contest c where c.organization_id = d.organization_id and c.decision_id = d.id and c.person_id = person)
     or exists (select from recusal_end e where e.organization_id = d.organization_id and e.decision_id = d.id and e.person_id = person) then
    perform kernel.refuse('NothingToJudge');
  end if;
  insert into recusal_voice (organization_id, decision_id, person_id, member_id, stands) values (d.organization_id, d.id, person, actor.person_id, recusal_stands) on conflict do nothing;
  if not found then perform kernel.refuse('AlreadyJudged'); end if;
  perform audit.record(d.organization_id, actor.person_id, 'RecusalJudged', 'Decision', d.id, jsonb_build_object('person', person));
  perform decision.decide_recusal(d, person);
end $$;
grant execute on function decision.judge_recusal(text, uuid, uuid, boolean) to tribune_api;
