-- The only writer of finalization and consent (D10, GATE.md). Final at the moment all hold: the standing vote carried, no refusal of the current
-- revision, 24 hours since an editorial edit, and a live approval or waiver of exactly the current revision, by who holds its seat, for every
-- constituency that binds now. Anybody may call it at any time: it only ever finds out.
create or replace function decision.settle(organization uuid, decision uuid) returns boolean language plpgsql security definer
set search_path = decision, pg_temp set timezone = 'UTC' as $$
declare
  d decision.decision;
  binding record;
  consents integer := 0;
begin
  if current_setting('transaction_isolation') <> 'read committed' then
    raise exception 'the gate works at READ COMMITTED only' using errcode = '25001';
  end if;
  select * into d from decision.decision x where x.organization_id = settle.organization and x.id = decision for update;
  if not found then return false; end if;
  if exists (select from finalization f where f.organization_id = d.organization_id and f.decision_id = d.id) then return true; end if;
  if d.withdrawn_at is not null or not exists (select from tally t where t.organization_id = d.organization_id and t.decision_id = d.id and t.basis = d.vote_basis and t.carried)
     or exists (select from refusal f where f.organization_id = d.organization_id and f.decision_id = d.id and f.revision = d.current_revision and f.live)
     or exists (select from revision r where r.organization_id = d.organization_id and r.decision_id = d.id and r.revision > d.vote_basis and r.class = 'EDITORIAL' and r.at + interval '24 hours' > kernel.now()) then
    return false;
  end if;
  -- a count that makes a constituency binding, and this, see each other: one of them waits
  perform 1 from champion.constituency k where k.organization_id = d.organization_id order by k.id for share;
  for binding in
    select k.id from champion.constituency k where k.organization_id = d.organization_id and k.binds_from <= kernel.now()
  loop
    -- shared locks on approval and term: neither a revocation nor the end of a term can pass by unseen
    perform 1 from approval a join champion.term t on t.organization_id = a.organization_id and t.id = a.term_id
      where a.organization_id = d.organization_id and a.decision_id = d.id and a.constituency_id = binding.id and a.revision = d.current_revision and a.live
        and t.ended_at is null and t.ends_at > kernel.now() and (a.valid_until is null or a.valid_until > kernel.now()) for share of a, t;
    if not found then return false; end if;
    consents := consents + 1;
  end loop;
  if consents = 0 then return false; end if;
  insert into finalization (organization_id, decision_id, revision, basis) values (d.organization_id, d.id, d.current_revision, d.vote_basis);
  insert into consent (organization_id, decision_id, revision, constituency_id, approval_id, body_hash)
  select a.organization_id, a.decision_id, a.revision, a.constituency_id, a.id, a.body_hash
    from approval a join champion.constituency k on k.organization_id = a.organization_id and k.id = a.constituency_id and k.binds_from <= kernel.now()
   where a.organization_id = d.organization_id and a.decision_id = d.id and a.revision = d.current_revision and a.live;
  perform decision.refresh_state(d.organization_id, d.id);
  perform audit.record(d.organization_id, null, 'DecisionFinal', 'Decision', d.id, jsonb_build_object('revision', d.current_revision));
  perform decision.mail_council(d.organization_id, d.id, 'DecisionFinal');
  return true;
end $$;
grant execute on function decision.settle(uuid, uuid) to tribune_worker;
