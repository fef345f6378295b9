create or replace function decision.withdraw_decision(token text, decision uuid) returns void language plpgsql security definer
set search_path = decision, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  d decision.decision;
begin
  select * into actor from auth.actor(token);
  d := decision.lock_proposed(actor.organization_id, decision, actor.person_id);
  if d.author_id <> actor.person_id then perform kernel.refuse('AuthorWithdraws'); end if;
  if d.withdrawn_at is not null or d.proposed_at is null then perform kernel.refuse('WrongState', jsonb_build_object('state', d.state, 'command', 'withdrawDecision')); end if;
  update decision.decision x set withdrawn_at = kernel.now() where x.organization_id = d.organization_id and x.id = d.id;
  perform decision.refresh_state(d.organization_id, d.id);
  perform audit.record(d.organization_id, actor.person_id, 'DecisionWithdrawn', 'Decision', d.id);
end $$;
grant execute on function decision.withdraw_decision(text, uuid) to tribune_api;
