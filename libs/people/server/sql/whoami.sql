-- The session as the API sees it, with everything its access rules ask for, in one call. Null for a stranger.
create or replace function auth.whoami(token text) returns jsonb language sql stable security definer
set search_path = auth, pg_temp set timezone = 'UTC' as $$
  select jsonb_build_object(
    'organizationId', s.organization_id, 'personId', s.person_id, 'sessionId', s.id, 'method', s.method, 'isDemo', o.is_demo,
    'signedInAt', s.signed_in_at,
    'approvalFreshUntil', nullif(greatest(s.passkey_at, case when o.is_demo and s.method = 'DEMO' then s.signed_in_at end), null) + interval '5 minutes',
    'expiresAt', s.expires_at, 'seenLately', s.last_seen_at > kernel.now() - interval '5 minutes',
    'roles', coalesce((select jsonb_agg(r.role order by r.role) from people.role r where r.organization_id = s.organization_id and r.person_id = s.person_id), '[]'),
    'seats', coalesce((select jsonb_agg(jsonb_build_object('councilId', c.council_id, 'isChair', c.is_chair)) from council.seat c
      where c.organization_id = s.organization_id and c.person_id = s.person_id and c.from_at <= kernel.now() and (c.until_at is null or c.until_at > kernel.now())), '[]'),
    'terms', coalesce((select jsonb_agg(jsonb_build_object('constituencyId', t.constituency_id, 'rank', t.rank)) from champion.live_term t
      where t.organization_id = s.organization_id and t.person_id = s.person_id), '[]'))
  from session s
  join people.person p on p.organization_id = s.organization_id and p.id = s.person_id and p.left_at is null
  join people.organization o on o.id = s.organization_id
  where s.token_hash = kernel.text_hash(token) and s.ended_at is null and s.expires_at > kernel.now()
    and not (s.method = 'SINGLE_SIGN_ON' and exists (select from champion.live_term t where t.organization_id = s.organization_id and t.person_id = s.person_id))
$$;
grant execute on function auth.whoami(text) to tribune_api;
