-- The proxy by which this member may cast for another now: for this decision before one for a time; both of its electorate; not after the giver's own vote (D7).
create or replace function decision.demand_proxy(d decision.decision, holder uuid, giver uuid) returns void language plpgsql stable
set search_path = decision, pg_temp set timezone = 'UTC' as $$
begin
  if not exists (select from council.council c where c.organization_id = d.organization_id and c.id = d.council_id and c.proxies_allowed)
     or decision.proxy_holder(d, giver) is distinct from holder
     or not exists (select from elector e where e.organization_id = d.organization_id and e.decision_id = d.id and e.basis = d.vote_basis and e.person_id = holder) then
    perform kernel.refuse('NoProxy');
  end if;
  if exists (select from ballot b where b.organization_id = d.organization_id and b.decision_id = d.id and b.basis = d.vote_basis and b.person_id = giver and b.cast_by is null) then
    perform kernel.refuse('GiverHasVoted');
  end if;
end $$;
