-- The first line of a record, and how long it is: as far as it is sealed.
create or replace function audit.record_head(token text) returns jsonb language plpgsql stable security definer
set search_path = audit, pg_temp set timezone = 'UTC' as $$
declare organization uuid := audit.demand_auditor(token);
begin
  return (select jsonb_build_object('organization', o.id, 'name', o.name, 'slug', o.slug, 'at', kernel.now(), 'size', coalesce((select t.size from tree t where t.organization_id = o.id), 0),
      'keys', coalesce((select jsonb_agg(distinct c.key) from checkpoint c where c.organization_id = o.id), '[]'))
    from people.organization o where o.id = organization);
end $$;
grant execute on function audit.record_head(text) to tribune_api;
