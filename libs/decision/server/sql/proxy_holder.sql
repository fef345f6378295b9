-- Who carries this member's vote on this decision now, or null: a proxy for the decision comes before one for a time (D7).
create or replace function decision.proxy_holder(d decision.decision, giver uuid) returns uuid language sql stable
set search_path = decision, pg_temp set timezone = 'UTC' as $$
  select p.holder_id from standing_proxy p
   where p.organization_id = d.organization_id and p.council_id = d.council_id and p.giver_id = giver and (p.decision_id is null or p.decision_id = d.id)
   order by p.decision_id is null, p.at desc limit 1
$$;
grant execute on function decision.proxy_holder(decision.decision, uuid) to tribune_api;
