-- Whether nothing of this decision itself keeps it from being final (D10), under its lock: carried, unrefused, unobjected, past its edit windows, and a live
-- consent to exactly the current revision, by who holds its seat, for every constituency that binds now.
create or replace function decision.is_ready(d decision.decision) returns boolean language plpgsql
set search_path = decision, pg_temp set timezone = 'UTC' as $$
declare
  binding record;
  consents integer := 0;
begin
  if d.withdrawn_at is not null or not exists (select from tally t where t.organization_id = d.organization_id and t.decision_id = d.id and t.basis = d.vote_basis and t.carried)
     or exists (select from refusal f where f.organization_id = d.organization_id and f.decision_id = d.id and f.revision = d.current_revision and f.live)
     or exists (select from standing_objection o where o.organization_id = d.organization_id and o.decision_id = d.id)
     or exists (select from revision r where r.organization_id = d.organization_id and r.decision_id = d.id and r.revision > d.vote_basis and r.class = 'EDITORIAL' and r.at + interval '24 hours' > kernel.now()) then
    return false;
  end if;
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
  return consents > 0;
end $$;
