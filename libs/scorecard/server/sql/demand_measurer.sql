-- Who measures: analysts, and administrators, who import everything else.
create or replace function scorecard.demand_measurer(organization uuid, person uuid) returns void language plpgsql stable
set search_path = scorecard, pg_temp set timezone = 'UTC' as $$
begin
  if not people.has_role(organization, person, 'ADMIN') then perform people.demand_role(organization, person, 'ANALYST'); end if;
end $$;
