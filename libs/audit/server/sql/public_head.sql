-- The newest signed head of the record of the organization at this address, and the keys that have signed it: for everybody, for it tells how many things
-- have happened and nothing of what.
create or replace function audit.public_head(address text) returns jsonb language sql stable security definer
set search_path = audit, pg_temp set timezone = 'UTC' as $$
  select jsonb_build_object('organization', s.organization_id, 'checkpoint', (select c.note from checkpoint c where c.organization_id = s.organization_id order by c.size desc limit 1),
      'keys', coalesce((select jsonb_agg(distinct c.key) from checkpoint c where c.organization_id = s.organization_id), '[]'))
    from register.slug s where s.slug = lower(address)
$$;
grant execute on function audit.public_head(text) to tribune_api;
