-- What a session is used with now, and that it is: to the five minutes, so that reading costs no writing. Never waits for anybody.
create or replace function auth.session_seen(token text, browser text, system text) returns void language sql security definer
set search_path = auth, pg_temp set timezone = 'UTC' as $$
  update session s set last_seen_at = kernel.now(), browser = coalesce(session_seen.browser, s.browser), system = coalesce(session_seen.system, s.system)
    from (select h.organization_id, h.id from session h
           where h.token_hash = kernel.text_hash(token) and h.ended_at is null and h.expires_at > kernel.now() for update skip locked) held
   where s.organization_id = held.organization_id and s.id = held.id
$$;
grant execute on function auth.session_seen(text, text, text) to tribune_api;
