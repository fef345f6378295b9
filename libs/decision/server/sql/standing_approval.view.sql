-- Approvals and waivers that count now: live, by who holds the seat, and within the limit that the champion set (D9, D10).
create or replace view decision.standing_approval with (security_invoker = true) as
  select t.rank, a.* from decision.approval a join champion.live_term t on t.organization_id = a.organization_id and t.id = a.term_id
   where a.live and (a.valid_until is null or a.valid_until > (select kernel.now()));
grant select on decision.standing_approval to tribune_api;
