-- Ends one of this person's own sessions, or, without naming one, all but the present. One that has ended stays so: asking twice is no mistake.
create or replace function auth.end_session(token text, session_id uuid) returns void language plpgsql security definer
set search_path = auth, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  ended integer;
begin
  select * into actor from auth.actor(token);
  if session_id is not null and not exists (select from session s where s.organization_id = actor.organization_id and s.person_id = actor.person_id and s.id = end_session.session_id) then
    perform kernel.refuse('NotFound', jsonb_build_object('type', 'SignedInSession'));
  end if;
  update session s set ended_at = kernel.now()
   where s.organization_id = actor.organization_id and s.person_id = actor.person_id and s.ended_at is null and s.expires_at > kernel.now()
     and case when end_session.session_id is null then s.id <> actor.session_id else s.id = end_session.session_id end;
  get diagnostics ended = row_count;
  if ended > 0 then perform audit.record(actor.organization_id, actor.person_id, 'SessionsEnded', 'Person', actor.person_id, jsonb_build_object('sessions', ended)); end if;
end $$;
grant execute on function auth.end_session(text, uuid) to tribune_api;
