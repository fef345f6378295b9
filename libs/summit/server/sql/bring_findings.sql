-- Lines of the approved plan go to a council, each as a proposal; a line of which a decision was made already is passed over, so that once more changes nothing. Gives how many went.
-- `findings`: [{lineId, body}].
create or replace function summit.bring_findings(token text, summit uuid, council uuid, seen_number integer, findings jsonb) returns integer language plpgsql security definer
set search_path = summit, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  s summit.summit;
  approved integer;
  finding record;
  done integer := 0;
begin
  select * into actor from auth.actor(token);
  s := summit.lock_summit(actor.organization_id, summit, actor.person_id, 'bringFindings');
  if not exists (select from council.council c where c.organization_id = s.organization_id and c.id = bring_findings.council) then perform kernel.refuse('NotFound', jsonb_build_object('type', 'Council')); end if;
  if not summit.may_bring(s, council, actor.person_id) then perform kernel.refuse('MayNotBring'); end if;
  select max(o.number) into approved from review_outcome o where o.organization_id = s.organization_id and o.summit_id = s.id and o.outcome = 'APPROVED';
  if approved is null then perform kernel.refuse('PlanNotApproved'); end if;
  if approved is distinct from seen_number then perform kernel.refuse('PlanVersionMovedOn', jsonb_build_object('number', approved)); end if;
  for finding in
    select f."lineId" as line, f.body, l.line_id is not null as there
      from jsonb_to_recordset(findings) as f("lineId" uuid, body text)
      left join approved_line l on l.organization_id = s.organization_id and l.summit_id = s.id and l.number = approved and l.line_id = f."lineId"
     order by l.position
  loop
    if not finding.there then perform kernel.refuse('NotFound', jsonb_build_object('type', 'PlanLine')); end if;
    continue when exists (select from line_decision k where k.organization_id = s.organization_id and k.summit_id = s.id and k.line_id = finding.line and k.made);
    insert into line_decision (organization_id, summit_id, line_id, decision_id, made, person_id, number, seen_number)
    values (s.organization_id, s.id, finding.line, decision.bring_decision(s.organization_id, council, actor.person_id, finding.body), true, actor.person_id, approved, approved);
    done := done + 1;
  end loop;
  if done > 0 then perform audit.record(s.organization_id, actor.person_id, 'FindingsBrought', 'Summit', s.id, jsonb_build_object('number', approved, 'count', done)); end if;
  return done;
end $$;
grant execute on function summit.bring_findings(text, uuid, uuid, integer, jsonb) to tribune_api;
