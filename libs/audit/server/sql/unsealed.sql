-- Organizations in which something has happened that is not sealed yet, and before which nothing can come any more.
create or replace function audit.unsealed() returns setof uuid language sql stable security definer
set search_path = audit, pg_temp set timezone = 'UTC' as $$
  select o.id from people.organization o left join tree t on t.organization_id = o.id
   where exists (select from event e where e.organization_id = o.id and (e.xid, e.id) > (coalesce(t.xid, '0'), coalesce(t.event_id, 0)) and e.xid < (select audit.horizon()))
$$;
grant execute on function audit.unsealed() to tribune_worker;
