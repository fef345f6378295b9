-- Carried decisions and the binding constituencies that have not answered the text that stands, with the clock where it has started (D12).
drop view if exists decision.waiting_consent;
create view decision.waiting_consent with (security_invoker = true) as
  select d.organization_id, d.id as decision_id, d.number, rc.constituency_id, rc.revision, t.closed_at as carried_at, c.started_at, c.due_at
    from decision.decision d
    join decision.tally t on t.organization_id = d.organization_id and t.decision_id = d.id and t.basis = d.vote_basis and t.carried
    join decision.revision_constituency rc on rc.organization_id = d.organization_id and rc.decision_id = d.id and rc.revision = d.current_revision
    join champion.constituency k on k.organization_id = rc.organization_id and k.id = rc.constituency_id and k.binds_from <= (select kernel.now())
    left join decision.clock c on c.organization_id = rc.organization_id and c.decision_id = rc.decision_id and c.constituency_id = rc.constituency_id and c.revision = rc.revision
   where d.state = 'CARRIED'
     and not exists (select from decision.refusal f where f.organization_id = d.organization_id and f.decision_id = d.id and f.constituency_id = rc.constituency_id and f.revision = d.current_revision and f.live)
     and not exists (select from decision.standing_approval a where a.organization_id = d.organization_id and a.decision_id = d.id and a.constituency_id = rc.constituency_id and a.revision = d.current_revision);
grant select on decision.waiting_consent to tribune_api;
