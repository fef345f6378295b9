-- Forgets the counters that have run out, and the salts of earlier days: what was counted yesterday is nobody's any more. Gives 0: nobody is told.
create or replace function kernel.sweep_turns() returns integer language plpgsql security definer
set search_path = kernel, pg_temp set timezone = 'UTC' as $$
declare now timestamptz := kernel.now();
begin
  delete from turn t where t.ends_at <= now;
  delete from turn_salt s where s.day < now::date;
  return 0;
end $$;
grant execute on function kernel.sweep_turns() to tribune_worker;
