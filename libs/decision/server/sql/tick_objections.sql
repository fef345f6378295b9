-- What the clock does to objections (D8): 72 hours without an answer open the vote on overruling by themselves, and its deadline closes it.
create or replace function decision.tick_objections() returns integer language plpgsql security definer
set search_path = decision, pg_temp set timezone = 'UTC' as $$
declare
  due record;
  held record;
  running overruling;
  done integer := 0;
begin
  for due in
    select o.organization_id, o.id, o.person_id from objection o join decision.decision d on d.organization_id = o.organization_id and d.id = o.decision_id
     where d.state in ('DELIBERATING', 'VOTING', 'CARRIED', 'REFUSED') and not exists (select from objection_end e where e.organization_id = o.organization_id and e.objection_id = o.id)
       and (exists (select from overruling x where x.organization_id = o.organization_id and x.objection_id = o.id and x.closes_at <= kernel.now()
                       and not exists (select from overruling_result r where r.organization_id = x.organization_id and r.objection_id = x.objection_id and r.round = x.round))
            or (o.at + interval '72 hours' <= kernel.now() and not exists (select from objection_reply r where r.organization_id = o.organization_id and r.objection_id = o.id)
                and not exists (select from overruling x where x.organization_id = o.organization_id and x.objection_id = o.id)))
     order by o.organization_id, o.decision_id, o.id
  loop
    begin
      select * into held from decision.lock_objection(due.organization_id, due.id, due.person_id);
      select * into running from overruling x where x.organization_id = due.organization_id and x.objection_id = due.id order by x.round desc limit 1;
      if not found then
        perform decision.begin_overruling(held.d, held.o, null);
      elsif running.closes_at <= kernel.now() then
        perform decision.decide_overruling(held.d, held.o, running);
      end if;
      done := done + 1;
    -- consent overrules nobody, and somebody may have been faster: the others are not kept waiting for it
    exception when sqlstate 'TR001' then null;
    end;
  end loop;
  return done;
end $$;
