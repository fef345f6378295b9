-- What the clock alone brings about in elections and terms; safe to call at any time, by several workers. What fails in one election waits there
-- for the next call and does not stop the others.
create or replace function champion.tick() returns integer language plpgsql security definer
set search_path = champion, pg_temp set timezone = 'UTC' as $$
declare
  due record;
  done integer := 0;
begin
  perform champion.demand_read_committed();
  for due in select * from champion.due_steps() loop
    begin
      case due.step
        when 'open' then done := done + champion.open_voting(due.organization_id, due.subject_id)::integer;
        when 'count' then done := done + champion.count_election(due.organization_id, due.subject_id)::integer;
        when 'expire' then done := done + champion.end_terms(due.organization_id, due.subject_id, due.person_id, 'EXPIRED');
        when 'begin' then
          perform champion.begin_election(due.organization_id, due.subject_id, interval '7 days', interval '7 days', null);
          done := done + 1;
      end case;
    exception when others then
      if sqlerrm <> 'ElectionAlreadyRunning' then raise warning '% of % waits: %', due.step, due.subject_id, sqlerrm; end if;
    end;
  end loop;
  return done;
end $$;
grant execute on function champion.tick() to tribune_worker;
