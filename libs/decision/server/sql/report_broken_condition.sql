-- What an approval rested on does not hold any longer (D9). Before final it lapses; afterwards the register says so and a superseding decision is due in 14 days.
create or replace function decision.report_broken_condition(token text, approval uuid, what text) returns boolean language plpgsql security definer
set search_path = decision, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  a decision.approval;
  d decision.decision;
begin
  select * into actor from auth.actor(token);
  if length(btrim(coalesce(what, ''))) = 0 then perform kernel.refuse('FieldMissing', '{"field": "what"}'); end if;
  select * into a from decision.approval x where x.organization_id = actor.organization_id and x.id = report_broken_condition.approval and x.live and x.holds_while is not null;
  if not found then perform kernel.refuse('NoCondition'); end if;
  select * into d from decision.decision x where x.organization_id = a.organization_id and x.id = a.decision_id for update;
  if not exists (select from champion.live_term t where t.organization_id = a.organization_id and t.constituency_id = a.constituency_id and t.person_id = actor.person_id) then
    perform kernel.refuse('NotTheActingChampion', '{"because": "NO_TERM", "turnAt": null}');
  end if;
  if d.state = 'FINAL' then
    insert into condition_break (organization_id, approval_id, decision_id, reported_by, what, due_at) values (a.organization_id, a.id, a.decision_id, actor.person_id, btrim(report_broken_condition.what), kernel.now() + interval '14 days') on conflict do nothing;
    if not found then perform kernel.refuse('AlreadyReported'); end if;
    perform audit.record(a.organization_id, actor.person_id, 'ConditionBroken', 'Decision', a.decision_id, jsonb_build_object('approval', a.id));
    perform decision.mail_council(a.organization_id, a.decision_id, 'ConditionBroken', actor.person_id);
    return true;
  end if;
  update decision.approval x set live = false, died_at = kernel.now(), died_because = 'LAPSED' where x.organization_id = a.organization_id and x.id = a.id and x.live;
  if not found then perform kernel.refuse('AlreadyReported'); end if;
  perform audit.record(a.organization_id, actor.person_id, 'ApprovalLapsed', 'Decision', a.decision_id, jsonb_build_object('approval', a.id));
  perform decision.refresh_state(a.organization_id, a.decision_id);
  if d.state = 'CARRIED' then perform decision.start_clocks(a.organization_id, a.decision_id); end if;
  return false;
end $$;
grant execute on function decision.report_broken_condition(text, uuid, text) to tribune_api;
