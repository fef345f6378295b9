-- Says which decision is meant to decide an emergency act: by who may shape that decision, before it is final, so that whoever approves it has read it there.
create or replace function register.name_emergency_act(token text, act uuid, decision uuid) returns void language plpgsql security definer
set search_path = register, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  d decision.decision;
begin
  select * into actor from auth.actor(token);
  if not exists (select from emergency_act a where a.organization_id = actor.organization_id and a.id = act) then perform kernel.refuse('NotFound', jsonb_build_object('type', 'EmergencyAct', 'id', act)); end if;
  -- the lock under which finality is written: a decision that is final names nothing any more
  select * into d from decision.decision x where x.organization_id = actor.organization_id and x.id = name_emergency_act.decision and (x.proposed_at is not null or x.author_id = actor.person_id) for update;
  if not found then perform kernel.refuse('NotFound', jsonb_build_object('type', 'Decision', 'id', decision)); end if;
  perform decision.demand_shaper(d.organization_id, d.council_id, actor.person_id);
  if exists (select from decision.finalization f where f.organization_id = d.organization_id and f.decision_id = d.id) then perform kernel.refuse('DecisionIsFinal'); end if;
  insert into emergency_decision (organization_id, act_id, decision_id, named_by) values (d.organization_id, act, d.id, actor.person_id) on conflict do nothing;
  if found and d.proposed_at is not null then perform audit.record(d.organization_id, actor.person_id, 'EmergencyActNamed', 'EmergencyAct', act, jsonb_build_object('decision', d.id)); end if;
end $$;
grant execute on function register.name_emergency_act(text, uuid, uuid) to tribune_api;
