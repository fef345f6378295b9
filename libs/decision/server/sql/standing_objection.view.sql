-- Objections that keep a decision from being final (D8): not ended, by somebody who still holds a seat in its council and takes part.
create or replace view decision.standing_objection with (security_invoker = true) as
  select o.* from decision.objection o
  join decision.decision d on d.organization_id = o.organization_id and d.id = o.decision_id
   where not exists (select from decision.objection_end e where e.organization_id = o.organization_id and e.objection_id = o.id)
     and exists (select from council.seat s where s.organization_id = o.organization_id and s.council_id = d.council_id and s.person_id = o.person_id and s.until_at is null)
     and not exists (select from decision.standing_recusal r where r.organization_id = o.organization_id and r.decision_id = o.decision_id and r.person_id = o.person_id);
grant select on decision.standing_objection to tribune_api;
