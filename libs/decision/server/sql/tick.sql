-- What the clock alone brings about: votes close, and what waited for an editing window becomes final. Safe to call at any time, by several workers.
create or replace function decision.tick() returns integer language plpgsql security definer
set search_path = decision, pg_temp as $$
declare
  due record;
  done integer := 0;
begin
  for due in select d.organization_id, d.id from decision.decision d join vote v on v.organization_id = d.organization_id and v.decision_id = d.id and v.basis = d.vote_basis
              where d.state in ('VOTING', 'REFUSED') and v.closes_at <= kernel.now()
                and not exists (select from tally t where t.organization_id = v.organization_id and t.decision_id = v.decision_id and t.basis = v.basis) loop
    if decision.close_vote(due.organization_id, due.id) then done := done + 1; end if;
  end loop;
  for due in select d.organization_id, d.id from decision.decision d where d.state = 'CARRIED'
                and exists (select from approval a where a.organization_id = d.organization_id and a.decision_id = d.id and a.live and a.revision = d.current_revision) loop
    if decision.settle(due.organization_id, due.id) then done := done + 1; end if;
  end loop;
  return done;
end $$;
grant execute on function decision.tick() to tribune_worker;
