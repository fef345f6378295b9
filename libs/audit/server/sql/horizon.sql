-- No event before this transaction is still to come, in the numbering of events: that of transactions, and beyond all that an earlier cluster had given.
create or replace function audit.horizon() returns xid8 language sql stable security definer
set search_path = audit, pg_temp set timezone = 'UTC' as $$
  select (pg_snapshot_xmin(pg_current_snapshot())::text::numeric + e.shift)::text::xid8 from era e
$$;
grant execute on function audit.horizon() to tribune_api;
