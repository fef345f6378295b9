-- For the migrator, whenever it has run: a database that was restored from a dump is in a cluster that numbers its transactions anew. Here new events then get
-- numbers beyond all that are there, so that they are sealed after them and heard of. True when that was so.
create or replace function audit.notice_cluster() returns boolean language plpgsql
set search_path = audit, pg_temp set timezone = 'UTC' as $$
declare here text := (select system_identifier::text from pg_control_system());
begin
  if exists (select from era e where e.system = here) then return false; end if;
  lock table event in exclusive mode;
  update era e set system = here, shift = (select coalesce(max(x.xid::text::numeric), 0) from event x) where e.system <> here;
  return found;
end $$;
