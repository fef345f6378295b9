-- What the register holds, newest first by nobody's hand: every final decision; every decision that a champion has ever refused, under the text that was refused,
-- so that no address that was public goes dead; every emergency act; every answered report whose reporter agreed.
create or replace function register.entries(organization uuid) returns table (key text, kind text, at timestamptz, subject uuid, revision integer) language sql stable
set search_path = register, pg_temp set timezone = 'UTC' as $$
  select d.number::text, 'FINAL', f.at, d.id, f.revision
    from decision.finalization f join decision.decision d on d.organization_id = f.organization_id and d.id = f.decision_id
   where f.organization_id = organization
  union all
  select d.number::text, 'REFUSED', r.at, d.id, r.revision
    from (select distinct on (x.decision_id) x.decision_id, x.at, x.revision from decision.refusal x where x.organization_id = organization and x.kind = 'REFUSE' order by x.decision_id, x.at desc) r
    join decision.decision d on d.organization_id = organization and d.id = r.decision_id
   where not exists (select from decision.finalization f where f.organization_id = d.organization_id and f.decision_id = d.id)
  union all
  select 'e' || a.number, 'EMERGENCY', a.recorded_at, a.id, null from emergency_act a where a.organization_id = organization
  union all
  select 'r' || r.number, 'REPORT', a.at, r.id, null from report r join report_answer a on a.organization_id = r.organization_id and a.report_id = r.id where r.organization_id = organization and r.publish
$$;
