-- Ends one of this person's own sessions, or, without naming one, all but the present.
create or replace function auth.end_session(token text, session_id uuid) returns void language plpgsql security definer
set search_path = auth, pg_temp set timezone = 'UTC' as $$
declare actor record;
begin
  select * into actor from auth.actor(token);
  update session s set ended_at = kernel.now()
   where s.organization_id = actor.organization_id and s.person_id = actor.person_id and s.ended_at is null
     and case when end_session.session_id is null then s.id <> actor.session_id else s.id = end_session.session_id end;
  if not found and end_session.session_id is not null then perform kernel.refuse('NotFound', jsonb_build_object('type', 'SignedInSession')); end if;
end $$;
grant execute on function auth.end_session(text, uuid) to tribune_api;
