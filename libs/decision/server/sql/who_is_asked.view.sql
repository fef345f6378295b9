-- Who is asked for something at this moment and has not done it, with the time they have (D12): electors without a standing ballot who are not recused (CONFIRM: their
-- ballot of an earlier revision is stale), and who holds the turn to answer while their own clock runs. Worklists tell it, reminders and the weekly mail go by it.
create or replace view decision.who_is_asked with (security_invoker = true) as
  select e.organization_id, e.decision_id, e.person_id, e.basis as vote_basis,
    case when exists (select from decision.ballot b where b.organization_id = e.organization_id and b.decision_id = e.decision_id and b.person_id = e.person_id) then 'CONFIRM' else 'VOTE' end as asks,
    e.basis::text as thing, v.opened_at as since, v.closes_at as due_at
  from decision.decision d
  join decision.vote v on v.organization_id = d.organization_id and v.decision_id = d.id and v.basis = d.vote_basis
  join decision.elector e on e.organization_id = v.organization_id and e.decision_id = v.decision_id and e.basis = v.basis
  where d.state = 'VOTING' and v.closes_at > (select kernel.now())
    and not exists (select from decision.ballot b where b.organization_id = e.organization_id and b.decision_id = e.decision_id and b.basis = e.basis and b.person_id = e.person_id)
    and not exists (select from decision.standing_recusal r where r.organization_id = e.organization_id and r.decision_id = e.decision_id and r.person_id = e.person_id)
  union all
  select t.organization_id, d.id, t.person_id, null, 'ANSWER', c.constituency_id || ':' || c.revision || ':' || t.id, turn.ends_at - (c.due_at - c.started_at), turn.ends_at
  from decision.decision d
  join decision.clock c on c.organization_id = d.organization_id and c.decision_id = d.id and c.revision = d.current_revision
  join champion.constituency k on k.organization_id = c.organization_id and k.id = c.constituency_id and k.binds_from <= (select kernel.now())
  join champion.live_term t on t.organization_id = c.organization_id and t.constituency_id = c.constituency_id
  -- one's own clock ends when the turn of who comes next begins; it is over at once for who has handed over
  cross join lateral (select decision.turn_from(d.organization_id, d.id, c.constituency_id, t.rank + 1) as ends_at) turn
  where d.state = 'CARRIED' and turn.ends_at > (select kernel.now())
    and (decision.acting_term(d.organization_id, d.id, c.constituency_id, t.person_id)).id is not null
    and not decision.wrote_it(d.organization_id, d.id, t.person_id)
    and not exists (select from decision.refusal f where f.organization_id = d.organization_id and f.decision_id = d.id and f.constituency_id = c.constituency_id and f.revision = c.revision and f.live)
    and not exists (select from decision.standing_approval a where a.organization_id = d.organization_id and a.decision_id = d.id and a.constituency_id = c.constituency_id and a.revision = c.revision);
