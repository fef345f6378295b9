-- The chair puts off the vote that would open by itself, once, by 14 days (D4).
create or replace function decision.postpone_vote(token text, decision uuid) returns void language plpgsql security definer
set search_path = decision, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  d decision.decision;
begin
  select * into actor from auth.actor(token);
  d := decision.lock_proposed(actor.organization_id, decision, actor.person_id);
  if d.state <> 'DELIBERATING' then perform kernel.refuse('WrongState', jsonb_build_object('state', d.state, 'command', 'postponeVote')); end if;
  if not council.is_chair(d.organization_id, d.council_id, actor.person_id) then
    perform kernel.refuse('ChairPostpones');
  end if;
  if d.seconded_at is null then perform kernel.refuse('NotSeconded'); end if;
  insert into postponement (organization_id, decision_id, person_id) values (d.organization_id, d.id, actor.person_id) on conflict do nothing;
  if not found then perform kernel.refuse('AlreadyPostponed'); end if;
  perform audit.record(d.organization_id, actor.person_id, 'VotePostponed', 'Decision', d.id);
end $$;
grant execute on function decision.postpone_vote(text, uuid) to tribune_api;
