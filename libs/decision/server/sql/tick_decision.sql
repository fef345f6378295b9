-- What the clock alone brings about at one decision: approvals lapse, a seconded proposal is put to the vote after 14 days, the vote closes, champions and alternates
-- are asked when their turn comes, clocks that were missed are written down, and what waited for an editing window becomes final. Gives how much was done.
create or replace function decision.tick_decision(organization uuid, decision uuid) returns integer language plpgsql security definer
set search_path = decision, pg_temp set timezone = 'UTC' as $$
declare
  d decision.decision;
  done integer := 0;
begin
  -- what it holds, decisions and clocks, it holds until its end: two at once would wait for each other
  perform pg_advisory_xact_lock(hashtextextended('decision.tick', 0));
  select * into d from decision.decision x where x.organization_id = tick_decision.organization and x.id = tick_decision.decision;
  -- whoever acts on a carried decision may want the clocks that this one holds: it comes in the next round
  if d.state in ('CARRIED', 'REFUSED') then
    perform from decision.decision x where x.organization_id = d.organization_id and x.id = d.id for update skip locked;
    if not found then return 0; end if;
  end if;
  if exists (select from approval a where a.organization_id = d.organization_id and a.decision_id = d.id and a.live and not exists (
       select from standing_approval s where s.organization_id = a.organization_id and s.id = a.id)) then
    done := decision.end_lapsed(d.organization_id, d.id);
  end if;
  if d.state = 'DELIBERATING' then
    done := done + decision.open_overdue(d.organization_id, d.id)::integer;
  elsif d.state in ('VOTING', 'REFUSED') then
    done := done + decision.close_vote(d.organization_id, d.id)::integer;
  elsif d.state = 'CARRIED' then
    perform decision.lock_decision(d.organization_id, d.id);
    done := done + decision.record_missed(d.organization_id, d.id);
    perform decision.start_clocks(d.organization_id, d.id);
    done := done + decision.settle(d.organization_id, d.id)::integer;
  end if;
  return done;
-- somebody was faster, or nobody may vote
exception when sqlstate 'TR001' then return 0;
end $$;
grant execute on function decision.tick_decision(uuid, uuid) to tribune_worker;
