-- Those inside bring evidence and discuss; the rest of the staff reads.
create or replace function decision.demand_part(d decision.decision, person uuid) returns void language plpgsql stable
set search_path = decision, pg_temp set timezone = 'UTC' as $$
begin
  if not decision.takes_part(d.organization_id, d.council_id, person) then perform kernel.refuse('TakesNoPart'); end if;
end $$;
