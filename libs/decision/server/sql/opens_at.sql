-- When a seconded proposal is put to the vote by itself: 14 days after it was seconded, or after its last material revision; 14 more when the chair
-- has postponed it, once (D4).
create or replace function decision.opens_at(d decision.decision) returns timestamptz language sql stable
set search_path = decision, pg_temp set timezone = 'UTC' as $$
  select greatest(d.seconded_at, r.at) + case when p.decision_id is null then interval '14 days' else interval '28 days' end
    from revision r left join postponement p on p.organization_id = r.organization_id and p.decision_id = r.decision_id
   where r.organization_id = d.organization_id and r.decision_id = d.id and r.revision = d.vote_basis and d.seconded_at is not null
$$;
grant execute on function decision.opens_at(decision.decision) to tribune_api;
