-- Auth process only. The challenge of this session, once: whatever comes of it, it cannot be answered again.
create or replace function auth.take_challenge(token text, wanted text) returns text language plpgsql security definer
set search_path = auth, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  drawn text;
begin
  select * into actor from auth.actor(token);
  delete from challenge c where c.organization_id = actor.organization_id and c.session_id = actor.session_id and c.purpose = wanted and c.expires_at > kernel.now()
  returning c.challenge into drawn;
  if drawn is null then perform kernel.refuse('ChallengeExpired'); end if;
  return drawn;
end $$;
grant execute on function auth.take_challenge(text, text) to tribune_auth;
