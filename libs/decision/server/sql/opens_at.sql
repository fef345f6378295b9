-- When a seconded proposal is put to the vote by itself: 14 days after it was seconded, or after its last material revision (D4).
create or replace function decision.opens_at(d decision.decision) returns timestamptz language sql stable
set search_path = decision, pg_temp as $$
  select greatest(d.seconded_at, r.at) + interval '14 days'
    from revision r where r.organization_id = d.organization_id and r.decision_id = d.id and r.revision = d.vote_basis and d.seconded_at is not null
$$;
grant execute on function decision.opens_at(decision.decision) to tribune_api;
