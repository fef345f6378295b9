-- What the clock alone brings about: approvals lapse, seconded proposals are put to the vote after 14 days, votes close, champions and alternates are asked when their
-- turn comes, clocks that were missed are written down, and what waited for an editing window becomes final. Safe to call at any time, by several workers: each decision is found anew under its lock.
create or replace function decision.tick() returns integer language plpgsql security definer
set search_path = decision, pg_temp set timezone = 'UTC' as $$
declare
  due record;
  done integer := 0;
begin
  -- a round holds what it has done, decisions and clocks, until its end: two at once would wait for each other
  perform pg_advisory_xact_lock(hashtextextended('decision.tick', 0));
  for due in
    select d.organization_id, d.id, d.state, v.closes_at <= kernel.now() and t.basis is null as closes, lapsed.yes as lapsed
      from decision.decision d
      left join vote v on v.organization_id = d.organization_id and v.decision_id = d.id and v.basis = d.vote_basis
      left join tally t on t.organization_id = v.organization_id and t.decision_id = v.decision_id and t.basis = v.basis
      cross join lateral (select exists (select from approval a where a.organization_id = d.organization_id and a.decision_id = d.id and a.live and not exists (
        select from standing_approval s where s.organization_id = a.organization_id and s.id = a.id)) as yes) lapsed
     where d.state in ('DELIBERATING', 'VOTING', 'CARRIED', 'REFUSED')
       and (lapsed.yes or d.state = 'CARRIED' or (d.state in ('VOTING', 'REFUSED') and v.closes_at <= kernel.now() and t.basis is null)
            or (d.state = 'DELIBERATING' and decision.opens_at(d) <= kernel.now()))
     order by t.closed_at nulls first, d.organization_id, d.id
  loop
    begin
      -- whoever acts on a carried decision may want the clocks that this round holds: it comes in the next one
      if due.state in ('CARRIED', 'REFUSED') then
        perform from decision.decision d where d.organization_id = due.organization_id and d.id = due.id for update skip locked;
        continue when not found;
      end if;
      if due.lapsed then done := done + decision.end_lapsed(due.organization_id, due.id); end if;
      if due.state = 'DELIBERATING' then
        done := done + decision.open_overdue(due.organization_id, due.id)::integer;
      elsif due.closes then
        done := done + decision.close_vote(due.organization_id, due.id)::integer;
      elsif due.state = 'CARRIED' then
        perform decision.lock_decision(due.organization_id, due.id);
        done := done + decision.record_missed(due.organization_id, due.id);
        perform decision.start_clocks(due.organization_id, due.id);
        done := done + decision.settle(due.organization_id, due.id)::integer;
      end if;
    -- somebody was faster, or nobody may vote: the others are not kept waiting for it
    exception when sqlstate 'TR001' then null;
    end;
  end loop;
  return done + decision.tick_objections();
end $$;
grant execute on function decision.tick() to tribune_worker;
