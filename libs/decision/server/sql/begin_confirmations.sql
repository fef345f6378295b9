-- Three missed clocks in a row put the champion before their roll, by themselves (D11). A transaction of its own: it holds no decision's lock while it
-- waits for a constituency's.
create or replace function decision.begin_confirmations() returns integer language plpgsql security definer
set search_path = decision, pg_temp set timezone = 'UTC' as $$
declare
  silent record;
  done integer := 0;
begin
  for silent in
    select t.organization_id, t.id from champion.live_term t
     where t.rank = 0 and exists (select from missed_clock m where m.organization_id = t.organization_id and m.term_id = t.id) and decision.missed_in_a_row(t.organization_id, t.id) >= 3
     order by t.organization_id, t.id
  loop
    done := done + champion.begin_confirmation(silent.organization_id, silent.id)::integer;
  end loop;
  return done;
end $$;
grant execute on function decision.begin_confirmations() to tribune_worker;
