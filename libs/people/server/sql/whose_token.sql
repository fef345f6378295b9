-- Whose token this is, with its scopes, as the API's access rules ask; null where it is none, has run out, was revoked, or its person has left.
create or replace function auth.whose_token(secret text) returns jsonb language sql stable security definer
set search_path = auth, pg_temp set timezone = 'UTC' as $$
  select jsonb_build_object(
    'organizationId', t.organization_id, 'personId', t.person_id, 'sessionId', t.id, 'method', 'TOKEN', 'scopes', to_jsonb(t.scopes), 'isDemo', o.is_demo,
    'signedInAt', t.made_at, 'approvalFreshUntil', null, 'expiresAt', t.expires_at, 'usedLately', coalesce(t.last_used_at > kernel.now() - interval '5 minutes', false),
    'roles', coalesce((select jsonb_agg(r.role order by r.role) from people.role r where r.organization_id = t.organization_id and r.person_id = t.person_id), '[]'),
    'seats', coalesce((select jsonb_agg(jsonb_build_object('councilId', c.council_id, 'isChair', c.is_chair)) from council.seat c
      where c.organization_id = t.organization_id and c.person_id = t.person_id and c.from_at <= kernel.now() and (c.until_at is null or c.until_at > kernel.now())), '[]'),
    'terms', coalesce((select jsonb_agg(jsonb_build_object('constituencyId', m.constituency_id, 'rank', m.rank)) from champion.live_term m
      where m.organization_id = t.organization_id and m.person_id = t.person_id), '[]'))
  from api_token t
  join people.person p on p.organization_id = t.organization_id and p.id = t.person_id and p.left_at is null
  join people.organization o on o.id = t.organization_id
  where t.token_hash = kernel.text_hash(secret) and t.revoked_at is null and t.expires_at > kernel.now()
$$;
grant execute on function auth.whose_token(text) to tribune_api;
