-- What the clock alone ends: emergency acts that nothing has decided in 14 days (D11). Safe to call at any time, by several workers.
create or replace function register.tick() returns integer language plpgsql security definer
set search_path = register, pg_temp set timezone = 'UTC' as $$
declare
  due record;
  done integer := 0;
begin
  for due in select a.organization_id, a.id from emergency_act a
    where a.ends_at <= kernel.now() and register.emergency_standing(a) = 'ENDED' and not exists (select from emergency_end e where e.organization_id = a.organization_id and e.act_id = a.id) order by a.organization_id, a.id
  loop
    insert into emergency_end (organization_id, act_id) values (due.organization_id, due.id) on conflict do nothing;
    if found then
      perform audit.record(due.organization_id, null, 'EmergencyActEnded', 'EmergencyAct', due.id);
      done := done + 1;
    end if;
  end loop;
  -- what no mailbox has confirmed in seven days was nobody's
  delete from report r where r.handed_in_at is null and r.reported_at < kernel.now() - interval '7 days';
  return done;
end $$;
grant execute on function register.tick() to tribune_worker;
