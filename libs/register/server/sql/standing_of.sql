-- How a decision of the register stands today: superseded by another final one, final though a champion's condition was broken since, final, refused, or decided anew since it was refused.
create or replace function register.standing_of(organization uuid, decision uuid) returns text language sql stable
set search_path = register, pg_temp set timezone = 'UTC' as $$
  select case
    when d.state = 'FINAL' and exists (select from register.superseding(organization, decision)) then 'SUPERSEDED'
    when d.state = 'FINAL' and exists (select from decision.condition_break b where b.organization_id = d.organization_id and b.decision_id = d.id) then 'BROKEN'
    when d.state in ('FINAL', 'WITHDRAWN') then d.state
    when exists (select from decision.refusal f where f.organization_id = d.organization_id and f.decision_id = d.id and f.kind = 'REFUSE' and f.live and f.revision = d.current_revision) then 'REFUSED'
    else 'RECONSIDERED' end
  from decision.decision d where d.organization_id = organization and d.id = standing_of.decision
$$;
