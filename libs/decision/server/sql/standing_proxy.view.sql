-- Proxies that hold now (D7): not ended, not over, and neither side a champion or alternate.
create or replace view decision.standing_proxy with (security_invoker = true) as
  select p.* from decision.proxy p
   where p.ended_at is null and (p.until_at is null or p.until_at > kernel.now())
     and not exists (select from champion.live_term t where t.organization_id = p.organization_id and t.person_id in (p.giver_id, p.holder_id));
grant select on decision.standing_proxy to tribune_api;
