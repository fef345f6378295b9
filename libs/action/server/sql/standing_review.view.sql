-- The review that stands: the last one of a decision. Published with the decision; earlier ones stay readable beside it.
create or replace view action.standing_review with (security_invoker = true) as
  select distinct on (r.organization_id, r.decision_id) r.* from action.outcome_review r order by r.organization_id, r.decision_id, r.number desc;
grant select on action.standing_review to tribune_api;
