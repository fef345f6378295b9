-- Decisions at which the clock has perhaps something to do, those carried first first: found by reading alone, so that a second in which nothing is due locks and writes
-- nothing. Perhaps: tick_decision finds out under the lock, so what stands here may be too much and never too little.
create or replace function decision.due_by_clock() returns table (organization_id uuid, decision_id uuid) language sql stable security definer
set search_path = decision, pg_temp set timezone = 'UTC' as $$
  with free as materialized (select k.organization_id, k.id from champion.constituency k where decision.running_clocks(k.organization_id, k.id) < 4)
  select d.organization_id, d.id
    from decision.decision d
    left join vote v on v.organization_id = d.organization_id and v.decision_id = d.id and v.basis = d.vote_basis
    left join tally t on t.organization_id = v.organization_id and t.decision_id = v.decision_id and t.basis = v.basis
   where d.state in ('DELIBERATING', 'VOTING', 'CARRIED', 'REFUSED')
     and (-- an approval lapses
          exists (select from approval a where a.organization_id = d.organization_id and a.decision_id = d.id and a.live and not exists (
            select from standing_approval s where s.organization_id = a.organization_id and s.id = a.id))
          -- a vote closes, or opens by itself
          or (d.state in ('VOTING', 'REFUSED') and v.closes_at <= kernel.now() and t.basis is null)
          or (d.state = 'DELIBERATING' and decision.opens_at(d) <= kernel.now())
          or (d.state = 'CARRIED' and (
            -- everybody has answered: it waits for its editing window, an objection, what it is linked with
            not exists (select from waiting_consent w where w.organization_id = d.organization_id and w.decision_id = d.id)
            -- a clock is free for somebody who has not been asked
            or exists (select from waiting_consent w join free f on f.organization_id = w.organization_id and f.id = w.constituency_id
                        where w.organization_id = d.organization_id and w.decision_id = d.id and w.started_at is null)
            -- a clock has run out, and it is not written down
            or exists (select from clock c join champion.live_term h on h.organization_id = c.organization_id and h.constituency_id = c.constituency_id and h.rank = 0
                        where c.organization_id = d.organization_id and c.decision_id = d.id and c.revision = d.current_revision and c.due_at <= kernel.now()
                          and not exists (select from missed_clock m where m.organization_id = c.organization_id and m.decision_id = c.decision_id
                                             and m.constituency_id = c.constituency_id and m.revision = c.revision and m.term_id = h.id))
            -- somebody's turn has come while a clock runs, and they have not been asked
            or exists (select from waiting_consent w join champion.live_term h on h.organization_id = w.organization_id and h.constituency_id = w.constituency_id
                        where w.organization_id = d.organization_id and w.decision_id = d.id and w.started_at is not null
                          and not exists (select from notification.mail m where m.organization_id = h.organization_id and m.dedupe_key = 'ask:' || d.id || ':' || w.revision || ':' || h.id)
                          and (decision.acting_term(h.organization_id, d.id, h.constituency_id, h.person_id)).id is not null
                          and not decision.wrote_it(h.organization_id, d.id, h.person_id)))))
   order by t.closed_at nulls first, d.organization_id, d.id
$$;
grant execute on function decision.due_by_clock() to tribune_worker;
