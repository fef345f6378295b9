-- What the register holds, newest first by nobody's hand: every final decision; every decision that a champion has ever refused, under the text that was refused
-- last, so that no address that was public goes dead; every emergency act; every answered report whose reporter agreed. Each part can be read in the order of `at`.
create or replace view register.entry as
  select f.organization_id, d.number::text as key, 'FINAL' as kind, f.at, f.decision_id as subject, f.revision
    from decision.finalization f join decision.decision d on d.organization_id = f.organization_id and d.id = f.decision_id
  union all
  select r.organization_id, d.number::text, 'REFUSED', r.at, r.decision_id, r.revision
    from decision.refusal r join decision.decision d on d.organization_id = r.organization_id and d.id = r.decision_id
   where r.kind = 'REFUSE'
     and not exists (select from decision.refusal x where x.organization_id = r.organization_id and x.decision_id = r.decision_id and x.kind = 'REFUSE' and (x.at, x.id) > (r.at, r.id))
     and not exists (select from decision.finalization f where f.organization_id = r.organization_id and f.decision_id = r.decision_id)
  union all
  select a.organization_id, 'e' || a.number, 'EMERGENCY', a.recorded_at, a.id, null from register.emergency_act a
  union all
  select r.organization_id, 'r' || r.number, 'REPORT', a.at, r.id, null from register.report r join register.report_answer a on a.organization_id = r.organization_id and a.report_id = r.id where r.publish;
