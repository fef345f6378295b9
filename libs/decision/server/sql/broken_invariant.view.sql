-- Both sides of the invariant (GATE.md): nothing final wrongly, nothing ready left unfinal. Always empty. Owner and tests read it.
create or replace view decision.broken_invariant as
  select d.organization_id, d.id as decision_id, 'state' as fault from decision.decision d where d.state <> decision.state_of(d)
  union all
  select f.organization_id, f.decision_id, 'final wrongly' from decision.finalization f
    join decision.decision d on d.organization_id = f.organization_id and d.id = f.decision_id
   where f.revision <> d.current_revision or f.basis <> d.vote_basis
      or not exists (select from decision.tally t where t.organization_id = f.organization_id and t.decision_id = f.decision_id and t.basis = f.basis and t.carried)
      or exists (select from champion.constituency k where k.organization_id = f.organization_id and k.binds_from <= f.at and not exists (
           select from decision.consent c join decision.approval a on a.organization_id = c.organization_id and a.id = c.approval_id and a.live and a.revision = f.revision
            where c.organization_id = f.organization_id and c.decision_id = f.decision_id and c.constituency_id = k.id))
  union all
  select f.organization_id, f.decision_id, 'final without those it is linked with' from decision.finalization f
   where exists (select from decision.link_member m join decision.link_member o on o.organization_id = m.organization_id and o.link_id = m.link_id and o.live
                  where m.organization_id = f.organization_id and m.decision_id = f.decision_id and m.live
                    and not exists (select from decision.finalization x where x.organization_id = o.organization_id and x.decision_id = o.decision_id))
  union all
  select d.organization_id, d.id, 'ready and not final' from decision.decision d
   where d.state = 'CARRIED'
     and not exists (select from decision.standing_objection o where o.organization_id = d.organization_id and o.decision_id = d.id)
     and not exists (select from decision.link_member m where m.organization_id = d.organization_id and m.decision_id = d.id and m.live)
     and not exists (select from decision.revision r where r.organization_id = d.organization_id and r.decision_id = d.id and r.revision > d.vote_basis and r.class = 'EDITORIAL' and r.at + interval '24 hours' > kernel.now())
     and not exists (select from champion.constituency k where k.organization_id = d.organization_id and k.binds_from <= kernel.now() and not exists (
           select from decision.approval a join champion.live_term t on t.organization_id = a.organization_id and t.id = a.term_id
            where a.organization_id = d.organization_id and a.decision_id = d.id and a.constituency_id = k.id and a.revision = d.current_revision and a.live
              and (a.valid_until is null or a.valid_until > kernel.now())));
