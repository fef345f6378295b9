-- Who is inside a decision: members of its council, every champion and alternate, analysts (D12). They bring evidence and discuss; the rest of the staff reads.
create or replace function decision.demand_part(d decision.decision, person uuid) returns void language plpgsql stable
set search_path = decision, pg_temp set timezone = 'UTC' as $$
begin
  if not council.holds_seat(d.organization_id, d.council_id, person) and not people.has_role(d.organization_id, person, 'ANALYST')
     and not exists (select from champion.live_term t where t.organization_id = d.organization_id and t.person_id = person) then
    perform kernel.refuse('TakesNoPart');
  end if;
end $$;
