-- When something came of a decision last: an action was given out, started, stopped or finished, or the outcome was reviewed. A note on the way is no news.
create or replace function register.went_on_at(organization uuid, decision uuid) returns timestamptz language sql stable
set search_path = register, pg_temp set timezone = 'UTC' as $$
  select max(x.at) from (
    select a.created_at as at from action.action a where a.organization_id = organization and a.decision_id = went_on_at.decision
    union all
    select p.at from action.action a join action.progress p on p.organization_id = a.organization_id and p.action_id = a.id
     where a.organization_id = organization and a.decision_id = went_on_at.decision and p.kind not in ('NOTED', 'REASSIGNED')
    union all
    select r.at from action.outcome_review r where r.organization_id = organization and r.decision_id = went_on_at.decision) x
$$;
