-- Terms that run now. Rank says who is champion (0) and who stands by.
create or replace view champion.live_term with (security_invoker = true) as
  select * from champion.term t where t.ended_at is null and t.starts_at <= (select kernel.now()) and t.ends_at > (select kernel.now());
grant select on champion.live_term to tribune_api;
