-- The chair opens, or the author once somebody seconded. Rules and electorate are read here and frozen (D4).
create or replace function decision.open_vote(token text, decision uuid) returns void language plpgsql security definer
set search_path = decision, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  d decision.decision;
  chair boolean;
begin
  select * into actor from auth.actor(token);
  d := decision.lock_proposed(actor.organization_id, decision, actor.person_id);
  if d.state <> 'DELIBERATING' then perform kernel.refuse('WrongState', jsonb_build_object('state', d.state, 'command', 'openVote')); end if;
  chair := council.is_chair(d.organization_id, d.council_id, actor.person_id);
  if not chair and d.author_id <> actor.person_id then perform kernel.refuse('ChairOrAuthorOpens'); end if;
  if d.seconded_at is null then perform kernel.refuse('NotSeconded'); end if;
  perform decision.freeze_vote(d, actor.person_id);
end $$;
grant execute on function decision.open_vote(text, uuid) to tribune_api;
