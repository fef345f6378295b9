-- By which method a decision is decided: as the vote froze it, else as its rule says now (D4).
create or replace function decision.method_of(d decision.decision) returns text language sql stable
set search_path = decision, pg_temp set timezone = 'UTC' as $$
  select coalesce((select v.method from vote v where v.organization_id = d.organization_id and v.decision_id = d.id and v.basis = d.vote_basis),
                  (select r.method from council.voting_rule r where r.organization_id = d.organization_id and r.id = d.voting_rule_id))
$$;
grant execute on function decision.method_of(decision.decision) to tribune_api;
