-- Which transactions have ended at this moment, in the numbering of events (audit.horizon): all before `ended`, and those before `begun` that do not run.
create or replace function audit.seen() returns table (ended text, begun text, running text[]) language sql stable security definer
set search_path = audit, pg_temp set timezone = 'UTC' as $$
  select (pg_snapshot_xmin(n.s)::text::numeric + e.shift)::text, (pg_snapshot_xmax(n.s)::text::numeric + e.shift)::text,
         array(select (x.xid::text::numeric + e.shift)::text from pg_snapshot_xip(n.s) x(xid))
    from era e, (select pg_current_snapshot() as s) n
$$;
grant execute on function audit.seen() to tribune_api;
