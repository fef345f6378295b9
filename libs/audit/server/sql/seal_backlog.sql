-- Events that no signed head covers yet, and for how many seconds the oldest has waited: of the installation, without a word of whom or what.
create or replace function audit.seal_backlog(out waiting bigint, out oldest_seconds double precision) language sql stable security definer
set search_path = audit, pg_temp set timezone = 'UTC' as $$
  select count(*), coalesce(extract(epoch from (select kernel.now()) - min(e.at)), 0)
    from people.organization o left join tree t on t.organization_id = o.id
    join event e on e.organization_id = o.id and (e.xid, e.id) > (coalesce(t.xid, '0'), coalesce(t.event_id, 0))
$$;
grant execute on function audit.seal_backlog() to tribune_api;
