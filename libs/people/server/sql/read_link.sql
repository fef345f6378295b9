-- What the page behind a mailed link may show before the button is pressed: whose it is, where it may lead, whether it still works,
-- and which company’s own way in it says yes to.
create or replace function auth.read_link(token text) returns jsonb language sql stable security definer
set search_path = auth, pg_temp set timezone = 'UTC' as $$
  select jsonb_build_object('personName', p.name, 'organizationName', o.name, 'usable', l.used_at is null and l.expires_at > kernel.now() and p.left_at is null,
    'provider', provider.name,
    'organizations', (select jsonb_agg(jsonb_build_object('id', there.id, 'name', there.name) order by (there.id = l.organization_id) desc, there.name)
       from people.person q join people.organization there on there.id = q.organization_id
      where q.left_at is null and (q.id = l.person_id or (provider.name is null and lower(q.email) = lower(l.email) and l.used_at is null and l.expires_at > kernel.now()))))
  from link l
  join people.person p on p.organization_id = l.organization_id and p.id = l.person_id
  join people.organization o on o.id = l.organization_id
  left join identity i on i.organization_id = l.organization_id and i.link_hash = l.token_hash and i.confirmed_at is null
  left join single_sign_on provider on provider.organization_id = i.organization_id and provider.issuer = i.issuer
  where l.token_hash = kernel.text_hash(token)
$$;
grant execute on function auth.read_link(text) to tribune_api;
