-- Sessions that hold at this moment, with what access rules ask for of their person. No company signs a champion or alternate in (P2).
create or replace view auth.live_session with (security_invoker = true) as
  select s.organization_id, s.id, s.token_hash, s.person_id, s.method, s.signed_in_at, s.passkey_at, s.expires_at, s.last_seen_at, o.is_demo,
    coalesce((select jsonb_agg(r.role order by r.role) from people.role r where r.organization_id = s.organization_id and r.person_id = s.person_id), '[]') as roles,
    coalesce((select jsonb_agg(jsonb_build_object('councilId', c.council_id, 'isChair', c.is_chair)) from council.seat c
      where c.organization_id = s.organization_id and c.person_id = s.person_id and c.from_at <= (select kernel.now()) and (c.until_at is null or c.until_at > (select kernel.now()))), '[]') as seats,
    coalesce((select jsonb_agg(jsonb_build_object('constituencyId', t.constituency_id, 'rank', t.rank)) from champion.live_term t
      where t.organization_id = s.organization_id and t.person_id = s.person_id), '[]') as terms
  from auth.session s
  join people.person p on p.organization_id = s.organization_id and p.id = s.person_id and p.left_at is null
  join people.organization o on o.id = s.organization_id
  where s.ended_at is null and s.expires_at > (select kernel.now())
    and not (s.method = 'SINGLE_SIGN_ON' and exists (select from champion.live_term t where t.organization_id = s.organization_id and t.person_id = s.person_id));
