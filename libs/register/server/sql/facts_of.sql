-- What may be known of a decision's way, oldest first, up to the text that the register shows: moments, and of people the champions alone.
create or replace function register.facts_of(organization uuid, decision uuid, shown integer) returns jsonb language sql stable
set search_path = register, pg_temp set timezone = 'UTC' as $$
  select coalesce(jsonb_agg(x.fact || jsonb_build_object('at', x.at, 'kind', x.kind) order by x.at, x.n), '[]') from (
    select 1 as n, d.proposed_at as at, 'PROPOSED' as kind, '{}'::jsonb as fact from decision.decision d where d.organization_id = organization and d.id = facts_of.decision
    union all
    select 2, r.at, case r.class when 'EDITORIAL' then 'EDITED' else 'CHANGED' end, jsonb_build_object('revision', r.revision)
      from decision.revision r join decision.decision d on d.organization_id = r.organization_id and d.id = r.decision_id
     where r.organization_id = organization and r.decision_id = facts_of.decision and r.revision between 2 and shown and r.at >= d.proposed_at and r.class <> 'RESULT'
    union all
    select 3, v.opened_at, 'VOTE_OPENED', '{}' from decision.vote v where v.organization_id = organization and v.decision_id = facts_of.decision and v.basis <= shown
    union all
    select 4, t.closed_at, case when t.carried then 'CARRIED' else 'NOT_CARRIED' end, '{}' from decision.tally t where t.organization_id = organization and t.decision_id = facts_of.decision and t.basis <= shown
    union all
    select 5, f.at, 'REFUSED', register.who_answered(organization, f.term_id) || jsonb_build_object('revision', f.revision) from decision.refusal f where f.organization_id = organization and f.decision_id = facts_of.decision and f.kind = 'REFUSE'
    union all
    select 6, f.died_at, 'REFUSAL_' || f.died_because, register.who_answered(organization, f.term_id) from decision.refusal f where f.organization_id = organization and f.decision_id = facts_of.decision and f.kind = 'REFUSE' and not f.live
    union all
    select 7, a.at, case a.kind when 'WAIVE' then 'WAIVED' else 'APPROVED' end, register.who_answered(organization, a.term_id)
      from decision.consent c join decision.approval a on a.organization_id = c.organization_id and a.id = c.approval_id where c.organization_id = organization and c.decision_id = facts_of.decision
    union all
    select 8, f.at, 'FINAL', '{}' from decision.finalization f where f.organization_id = organization and f.decision_id = facts_of.decision
    union all
    select 11, b.at, 'CONDITION_BROKEN', register.who_answered(organization, a.term_id) from decision.condition_break b join decision.approval a on a.organization_id = b.organization_id and a.id = b.approval_id
     where b.organization_id = organization and b.decision_id = facts_of.decision
    union all
    select 9, s.at, 'SUPERSEDED', jsonb_build_object('by', d.number) from register.superseding(organization, facts_of.decision) s join decision.decision d on d.organization_id = organization and d.id = s.decision_id
    union all
    select 10, d.withdrawn_at, 'WITHDRAWN', '{}' from decision.decision d where d.organization_id = organization and d.id = facts_of.decision and d.state = 'WITHDRAWN'
    union all
    -- nothing came of a text that nobody may read yet
    select 12, r.at, case r.number when 1 then 'OUTCOME_REVIEWED' else 'OUTCOME_CORRECTED' end, '{}' from action.outcome_review r
     where r.organization_id = organization and r.decision_id = facts_of.decision and register.kept_until(organization, facts_of.decision, shown) is null
  ) x where x.at is not null
$$;
