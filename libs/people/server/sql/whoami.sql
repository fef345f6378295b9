-- The session as the API sees it, with everything its access rules ask for, in one call. Null for a stranger.
create or replace function auth.whoami(token text) returns jsonb language sql stable security definer
set search_path = auth, pg_temp set timezone = 'UTC' as $$
  select jsonb_build_object(
    'organizationId', s.organization_id, 'personId', s.person_id, 'sessionId', s.id, 'method', s.method, 'isDemo', s.is_demo,
    'signedInAt', s.signed_in_at,
    'approvalFreshUntil', nullif(greatest(s.passkey_at, case when s.is_demo and s.method = 'DEMO' then s.signed_in_at end), null) + interval '5 minutes',
    'expiresAt', s.expires_at, 'seenLately', s.last_seen_at > kernel.now() - interval '5 minutes',
    'roles', s.roles, 'seats', s.seats, 'terms', s.terms)
  from live_session s
  where s.token_hash = kernel.text_hash(token)
$$;
grant execute on function auth.whoami(text) to tribune_api;
