-- How many other members' votes this member carries, without those of `besides`; proxies for decisions whose vote is over do not count (D7).
create or replace function decision.carried_by(organization uuid, council uuid, holder uuid, besides uuid default null) returns integer language sql stable
set search_path = decision, pg_temp set timezone = 'UTC' as $$
  select count(distinct p.giver_id)::integer from standing_proxy p left join decision.decision d on d.organization_id = p.organization_id and d.id = p.decision_id
   where p.organization_id = organization and p.council_id = council and p.holder_id = holder and p.giver_id is distinct from besides
     and (d.id is null or d.state in ('DELIBERATING', 'VOTING', 'CARRIED', 'REFUSED'))
$$;
