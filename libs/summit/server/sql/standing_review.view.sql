-- What each reviewer says of a version now: their latest turn.
create or replace view summit.standing_review with (security_invoker = true) as
  select distinct on (r.organization_id, r.summit_id, r.number, r.person_id) r.*
    from summit.plan_review r order by r.organization_id, r.summit_id, r.number, r.person_id, r.turn desc;
grant select on summit.standing_review to tribune_api;
