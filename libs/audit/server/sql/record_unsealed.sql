-- Events that were never sealed though later ones are, or of transactions that no cluster has begun: none, unless somebody has written past the sealer.
create or replace function audit.record_unsealed(token text) returns setof jsonb language plpgsql stable security definer
set search_path = audit, pg_temp set timezone = 'UTC' as $$
declare organization uuid := audit.demand_auditor(token);
begin
  return query
    select jsonb_build_object('unsealed', audit.facts(e)) from event e
      left join lateral (select x.xid, x.id from leaf l join event x on x.organization_id = l.organization_id and x.id = l.event_id
                          where l.organization_id = e.organization_id order by l.position desc limit 1) sealed on true
     where e.organization_id = organization and ((e.xid, e.id) <= (sealed.xid, sealed.id) or e.xid >= (select s.begun::xid8 from audit.seen() s))
       and not exists (select from leaf l where l.organization_id = e.organization_id and l.event_id = e.id)
     order by e.id;
end $$;
grant execute on function audit.record_unsealed(text) to tribune_api;
