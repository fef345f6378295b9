-- The first line of a record, and how long it is: as far as anything says that it was sealed, be it the tree, a place in it, or a signed head.
create or replace function audit.record_head(token text) returns jsonb language plpgsql stable security definer
set search_path = audit, pg_temp set timezone = 'UTC' as $$
declare organization uuid := audit.demand_auditor(token);
begin
  return (select jsonb_build_object('organization', o.id, 'name', o.name, 'slug', o.slug, 'at', kernel.now(), 'size', greatest(0, (select t.size from tree t where t.organization_id = o.id), (select max(l.position) + 1 from leaf l where l.organization_id = o.id), (select max(c.size) from checkpoint c where c.organization_id = o.id)),
      'keys', coalesce((select jsonb_agg(distinct c.key) from checkpoint c where c.organization_id = o.id), '[]'))
    from people.organization o where o.id = organization);
end $$;
grant execute on function audit.record_head(text) to tribune_api;
