-- Where this person is signed in, this session first and then by when it was used last; so that they can end what they do not know.
create or replace function auth.my_sessions(token text) returns jsonb language plpgsql stable security definer
set search_path = auth, pg_temp set timezone = 'UTC' as $$
declare actor record;
begin
  select * into actor from auth.actor(token);
  return (select jsonb_agg(jsonb_build_object('id', s.id, 'method', s.method, 'signedInAt', s.signed_in_at, 'expiresAt', s.expires_at,
            'lastSeenAt', s.last_seen_at, 'browser', s.browser, 'system', s.system, 'isThis', s.id = actor.session_id) order by s.id = actor.session_id desc, s.last_seen_at desc)
            from session s where s.organization_id = actor.organization_id and s.person_id = actor.person_id and s.ended_at is null and s.expires_at > kernel.now());
end $$;
grant execute on function auth.my_sessions(text) to tribune_api;
