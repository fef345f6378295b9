-- Opening and counting wait for locks and must then see what others have committed: an older snapshot would miss ballots.
create or replace function champion.demand_read_committed() returns void language plpgsql
set search_path = champion, pg_temp set timezone = 'UTC' as $$
begin
  if current_setting('transaction_isolation') <> 'read committed' then
    raise exception 'elections work at READ COMMITTED only' using errcode = '25001';
  end if;
end $$;
