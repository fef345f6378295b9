-- How a decision of the register stands today: superseded by another final one, final, refused, or decided anew since it was refused.
create or replace function register.standing_of(organization uuid, decision uuid) returns text language sql stable
set search_path = register, pg_temp set timezone = 'UTC' as $$
  select case
    when d.state = 'FINAL' and exists (select from register.superseding(organization, decision)) then 'SUPERSEDED'
    when d.state in ('FINAL', 'REFUSED', 'WITHDRAWN') then d.state
    else 'RECONSIDERED' end
  from decision.decision d where d.organization_id = organization and d.id = standing_of.decision
$$;
