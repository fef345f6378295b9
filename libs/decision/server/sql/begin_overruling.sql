-- 72 hours for the other members; one round at a time, and none where consent is the rule (D8).
create or replace function decision.begin_overruling(d decision.decision, o decision.objection, opener uuid) returns void language plpgsql
set search_path = decision, pg_temp set timezone = 'UTC' as $$
begin
  if decision.method_of(d) = 'CONSENT' then perform kernel.refuse('NeverOverruled'); end if;
  if exists (select from overruling x where x.organization_id = d.organization_id and x.objection_id = o.id
                and not exists (select from overruling_result r where r.organization_id = x.organization_id and r.objection_id = x.objection_id and r.round = x.round)) then
    perform kernel.refuse('OverrulingRuns');
  end if;
  if decision.judges_of(d, o.person_id) = '{}' then perform kernel.refuse('NobodyMayVote'); end if;
  insert into overruling (organization_id, objection_id, round, opened_by, closes_at)
  select d.organization_id, o.id, coalesce(max(x.round), 0) + 1, opener, kernel.now() + interval '72 hours' from overruling x where x.organization_id = d.organization_id and x.objection_id = o.id;
  perform audit.record(d.organization_id, opener, 'OverrulingOpened', 'Decision', d.id, jsonb_build_object('objection', o.id));
end $$;
