-- Overruled as soon as more than half of the judges say so; at the deadline when more said so than not. Else it stands, and may be put again after a new answer (D8).
create or replace function decision.decide_overruling(d decision.decision, o decision.objection, running decision.overruling) returns boolean language plpgsql
set search_path = decision, pg_temp set timezone = 'UTC' as $$
declare
  judges uuid[] := decision.judges_of(d, o.person_id);
  yes integer;
  no integer;
begin
  select count(*) filter (where v.overrules), count(*) filter (where not v.overrules) into yes, no from overruling_voice v
   where v.organization_id = d.organization_id and v.objection_id = o.id and v.round = running.round and v.member_id = any (judges);
  if 2 * yes <= cardinality(judges) and 2 * no < cardinality(judges) and running.closes_at > kernel.now() then return false; end if;
  insert into overruling_result (organization_id, objection_id, round, overruled, judges, in_favour, against) values (d.organization_id, o.id, running.round, yes > no, cardinality(judges), yes, no);
  if yes > no then
    perform decision.finish_objection(d, o.id, 'OVERRULED', null);
  else
    perform audit.record(d.organization_id, null, 'OverrulingFailed', 'Decision', d.id, jsonb_build_object('objection', o.id));
  end if;
  return true;
end $$;
