-- Who is asked about the plan at this moment: its reviewers until they have said something of this version, and sitting champions until they have read it or said something to a line of it.
create or replace view summit.who_is_asked with (security_invoker = true) as
  select r.organization_id, r.summit_id, r.number, x.person_id, x.asks, r.opened_at as since, r.closes_at as due_at
    from summit.version_review r
    cross join lateral (
      select w.person_id, 'REVIEW' as asks from summit.reviewer w
       where w.organization_id = r.organization_id and w.summit_id = r.summit_id and w.number = r.number
         and not exists (select from summit.plan_review p where p.organization_id = w.organization_id and p.summit_id = w.summit_id and p.number = w.number and p.person_id = w.person_id)
      union
      select t.person_id, 'COMMENT' from champion.live_term t
       where t.organization_id = r.organization_id and t.rank = 0
         and not exists (select from summit.reviewer w where w.organization_id = r.organization_id and w.summit_id = r.summit_id and w.number = r.number and w.person_id = t.person_id)
         and not exists (select from summit.plan_read p where p.organization_id = r.organization_id and p.summit_id = r.summit_id and p.number = r.number and p.person_id = t.person_id)
         and not exists (select from summit.line_comment c where c.organization_id = r.organization_id and c.summit_id = r.summit_id and c.number = r.number and c.person_id = t.person_id)) x
   where not exists (select from summit.review_outcome o where o.organization_id = r.organization_id and o.summit_id = r.summit_id and o.number = r.number);
grant select on summit.who_is_asked to tribune_api;
-- the letters say until when
grant select (organization_id, summit_id, number, closes_at) on summit.version_review to tribune_worker;
grant select (organization_id, summit_id, number) on summit.review_outcome to tribune_worker;
