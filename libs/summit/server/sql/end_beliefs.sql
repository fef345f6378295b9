-- Nobody seals any more, and everybody sees: for who called the summit and its sponsor.
create or replace function summit.end_beliefs(token text, summit uuid) returns void language plpgsql security definer
set search_path = summit, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  s summit.summit;
begin
  select * into actor from auth.actor(token);
  s := summit.lock_summit(actor.organization_id, summit, actor.person_id, 'endBeliefs');
  if s.beliefs_ended_at is not null then perform kernel.refuse('BeliefsEnded'); end if;
  update summit.summit x set beliefs_ended_at = kernel.now() where x.organization_id = s.organization_id and x.id = s.id;
  perform audit.record(s.organization_id, actor.person_id, 'BeliefsEnded', 'Summit', s.id);
end $$;
grant execute on function summit.end_beliefs(text, uuid) to tribune_api;
