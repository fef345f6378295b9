-- Who takes no part: declared, and not set aside by the other members (D6). What a champion declares for their office stands in any case (D11).
create or replace view decision.standing_recusal with (security_invoker = true) as
  select r.* from decision.recusal r
   where not exists (select from decision.recusal_end e where e.organization_id = r.organization_id and e.decision_id = r.decision_id and e.person_id = r.person_id);
grant select on decision.standing_recusal to tribune_api;
