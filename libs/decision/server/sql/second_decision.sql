create or replace function decision.second_decision(token text, decision uuid) returns void language plpgsql security definer
set search_path = decision, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  d decision.decision;
begin
  select * into actor from auth.actor(token);
  d := decision.lock_proposed(actor.organization_id, decision, actor.person_id);
  perform decision.demand_shaper(d.organization_id, d.council_id, actor.person_id);
  if d.state <> 'DELIBERATING' then perform kernel.refuse('WrongState', jsonb_build_object('state', d.state, 'command', 'secondDecision')); end if;
  if d.author_id = actor.person_id then perform kernel.refuse('OwnProposal'); end if;
  if d.seconded_at is not null then perform kernel.refuse('AlreadySeconded'); end if;
  update decision.decision x set seconded_by = actor.person_id, seconded_at = kernel.now() where x.organization_id = d.organization_id and x.id = d.id;
  perform audit.record(d.organization_id, actor.person_id, 'DecisionSeconded', 'Decision', d.id);
end $$;
grant execute on function decision.second_decision(text, uuid) to tribune_api;
