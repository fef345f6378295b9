-- How many entries of each kind there are, without reading them: what the view `register.entry` holds, kind by kind.
create or replace function register.counts(organization uuid) returns jsonb language sql stable
set search_path = register, pg_temp set timezone = 'UTC' as $$
  select coalesce(jsonb_object_agg(c.kind, c.n) filter (where c.n > 0), '{}') from (
    select 'FINAL' as kind, count(*) as n from decision.finalization f where f.organization_id = organization
    union all
    select 'REFUSED', count(distinct r.decision_id) from decision.refusal r where r.organization_id = organization and r.kind = 'REFUSE'
       and not exists (select from decision.finalization f where f.organization_id = r.organization_id and f.decision_id = r.decision_id)
    union all
    select 'EMERGENCY', count(*) from emergency_act a where a.organization_id = organization
    union all
    select 'REPORT', count(*) from report r join report_answer a on a.organization_id = r.organization_id and a.report_id = r.id where r.organization_id = organization and r.publish) c
$$;
