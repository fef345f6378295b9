-- The lines of approved versions, without those that the rule left out: computed, never entered; with the figure that each names.
create or replace view summit.approved_line with (security_invoker = true) as
  select l.* from summit.plan_version_line l
    join summit.review_outcome o on o.organization_id = l.organization_id and o.summit_id = l.summit_id and o.number = l.number and o.outcome = 'APPROVED'
    left join summit.named_line n on n.organization_id = l.organization_id and n.summit_id = l.summit_id and n.number = l.number and n.line_id = l.line_id
   where n.left_out is not true;
grant select on summit.approved_line to tribune_api;
