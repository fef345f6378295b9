-- A fresh card for an elector who is signed in and cannot find the mail. Cards of one person share one place: whichever votes first is the only one.
create or replace function champion.draw_card(token text, election uuid) returns text language plpgsql security definer
set search_path = champion, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  running champion.election;
  secret text := kernel.new_token();
begin
  select * into actor from auth.actor(token);
  select e.* into running from champion.election e join elector l on l.organization_id = e.organization_id and l.election_id = e.id and l.person_id = actor.person_id
   where e.organization_id = actor.organization_id and e.id = election;
  if not found then perform kernel.refuse('NotOnRoll'); end if;
  if running.state <> 'VOTING' or running.voting_closes_at <= kernel.now() then perform kernel.refuse('VotingClosed', jsonb_build_object('closedAt', running.voting_closes_at)); end if;
  if exists (select from participation w where w.organization_id = running.organization_id and w.election_id = running.id and w.person_id = actor.person_id) then perform kernel.refuse('AlreadyVoted'); end if;
  insert into voting_card (organization_id, token_hash, election_id, person_id) values (running.organization_id, kernel.text_hash(secret), running.id, actor.person_id);
  return secret;
end $$;
grant execute on function champion.draw_card(text, uuid) to tribune_api;
