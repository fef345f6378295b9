-- A round of the clock in one transaction: at each decision where something is due (tick_decision), then at objections. Safe to call at any time, by several at once.
create or replace function decision.tick() returns integer language plpgsql security definer
set search_path = decision, pg_temp set timezone = 'UTC' as $$
declare
  due record;
  done integer := 0;
begin
  for due in select * from decision.due_by_clock() loop
    done := done + decision.tick_decision(due.organization_id, due.decision_id);
  end loop;
  for due in select * from decision.due_objections() loop
    done := done + decision.tick_objection(due.organization_id, due.objection_id);
  end loop;
  return done;
end $$;
grant execute on function decision.tick() to tribune_worker;
