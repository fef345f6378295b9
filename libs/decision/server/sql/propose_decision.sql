-- From draft to deliberation: the council sees it from here on.
create or replace function decision.propose_decision(token text, decision uuid) returns void language plpgsql security definer
set search_path = decision, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  d decision.decision;
begin
  select * into actor from auth.actor(token);
  d := decision.lock_proposed(actor.organization_id, decision, actor.person_id);
  if d.state <> 'DRAFT' then perform kernel.refuse('WrongState', jsonb_build_object('state', d.state, 'command', 'proposeDecision')); end if;
  perform decision.demand_shaper(d.organization_id, d.council_id, actor.person_id);
  perform decision.demand_complete(r.body) from revision r where r.organization_id = d.organization_id and r.decision_id = d.id and r.revision = d.current_revision;
  perform touch_point.demand_in_use(d.organization_id, array(select t.touch_point_id from revision_touch_point t where t.organization_id = d.organization_id and t.decision_id = d.id and t.revision = d.current_revision));
  perform decision.demand_rankable(d.organization_id, d.id, d.current_revision, decision.method_of(d));
  update decision.decision x set proposed_at = kernel.now() where x.organization_id = d.organization_id and x.id = d.id;
  perform decision.refresh_state(d.organization_id, d.id);
  perform audit.record(d.organization_id, actor.person_id, 'DecisionProposed', 'Decision', d.id, jsonb_build_object('revision', d.current_revision));
end $$;
grant execute on function decision.propose_decision(text, uuid) to tribune_api;
