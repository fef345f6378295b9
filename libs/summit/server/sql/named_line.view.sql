-- The lines that standing reviews would leave out or have changed, by how many, and whether the frozen rule leaves them out: where not so many
-- reviews let it stand as must approve the whole; where nobody may be against, one is enough. The reviews cannot change once there is an outcome, so neither can this.
create or replace view summit.named_line with (security_invoker = true) as
  select l.organization_id, l.summit_id, l.number, l.line_id, count(*)::integer as named,
         case when r.method in ('UNANIMITY', 'CONSENT') then true when r.method = 'SUPERMAJORITY' then (n.reviewed - count(*)) * r.threshold_den < r.threshold_num * n.reviewed else 2 * (n.reviewed - count(*)) <= n.reviewed end as left_out
    from summit.plan_review_line l
    join summit.standing_review s on s.organization_id = l.organization_id and s.summit_id = l.summit_id and s.number = l.number and s.person_id = l.person_id and s.turn = l.turn
    join summit.version_review r on r.organization_id = l.organization_id and r.summit_id = l.summit_id and r.number = l.number
    join lateral (select count(*) as reviewed from summit.standing_review x where x.organization_id = l.organization_id and x.summit_id = l.summit_id and x.number = l.number) n on true
   group by l.organization_id, l.summit_id, l.number, l.line_id, r.method, r.threshold_num, r.threshold_den, n.reviewed;
grant select on summit.named_line to tribune_api;
