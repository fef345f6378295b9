-- Events that were never sealed though later ones are: none, unless somebody has written past the sealer.
create or replace function audit.record_unsealed(token text) returns setof jsonb language plpgsql stable security definer
set search_path = audit, pg_temp set timezone = 'UTC' as $$
declare organization uuid := audit.demand_auditor(token);
begin
  return query
    select jsonb_build_object('unsealed', audit.facts(e)) from event e join tree t on t.organization_id = e.organization_id
     where e.organization_id = organization and (e.xid, e.id) <= (t.xid, t.event_id) and not exists (select from leaf l where l.organization_id = e.organization_id and l.event_id = e.id)
     order by e.id;
end $$;
grant execute on function audit.record_unsealed(text) to tribune_api;
