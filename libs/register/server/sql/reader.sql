-- Whose register stands at this address, and whether who holds this session may read it (D14, P3): everybody in the organization, customers on a roll
-- too; the world where the organization has opened it. Null where no register ever stood.
create or replace function register.reader(address text, token text) returns jsonb language sql stable
set search_path = register, pg_temp set timezone = 'UTC' as $$
  select jsonb_build_object('organization', o.id, 'organizationName', o.name, 'slug', o.slug, 'timeZone', o.time_zone, 'language', o.language, 'foundedAt', o.founded_at, 'audience', coalesce(t.audience, 'CUSTOMERS'), 'person', p.id,
    'mayRead', p.id is not null or coalesce(t.audience = 'WORLD', false),
    'mayRecord', register.may_record(o.id, p.id),
    'mayConfigure', p.id is not null and people.has_role(o.id, p.id, 'ADMIN'))
  from slug s
  join people.organization o on o.id = s.organization_id
  left join setting t on t.organization_id = o.id
  left join auth.session e on e.token_hash = kernel.text_hash(token) and e.organization_id = o.id and e.ended_at is null and e.expires_at > kernel.now()
  left join people.person p on p.organization_id = e.organization_id and p.id = e.person_id and p.left_at is null
  where s.slug = lower(address)
$$;
