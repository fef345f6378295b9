-- Whoever inserts an event, its time, transaction and leaf are the database's.
create or replace function audit.stamp_event() returns trigger language plpgsql
set search_path = audit, pg_temp set timezone = 'UTC' as $$
begin
  new.at := kernel.now();
  new.xid := pg_current_xact_id();
  new.leaf_hash := audit.event_leaf(new);
  return new;
end $$;
create or replace trigger stamp_event before insert on audit.event for each row execute function audit.stamp_event();
