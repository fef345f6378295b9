-- Named ballots inside the council, once the vote that stands now is closed; stale ones too, and who cast them by proxy, but never early (D5, D7).
create or replace view decision.closed_ballot as
  select b.* from decision.ballot b
  join decision.decision d on d.organization_id = b.organization_id and d.id = b.decision_id
  where b.organization_id = kernel.organization()
    and exists (select from decision.tally t where t.organization_id = d.organization_id and t.decision_id = d.id and t.basis = d.vote_basis);
grant select on decision.closed_ballot to tribune_api;
