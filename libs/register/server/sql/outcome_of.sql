-- What came of a decision, as its standing review says (D13, D14): each measure as it was expected, as it stood when it was reviewed, and the verdict. Whoever
-- reviewed, measured or is named as the source stays inside. Null until it is reviewed: what is merely hoped for is no outcome.
create or replace function register.outcome_of(organization uuid, decision uuid) returns jsonb language sql stable
set search_path = register, pg_temp set timezone = 'UTC' as $$
  select jsonb_build_object('reviewedAt', r.at, 'learned', r.learned, 'follows', r.follows, 'effects', (
      select coalesce(jsonb_agg(jsonb_build_object('name', e.name, 'from', e.from_value, 'to', e.to_value, 'by', e.due_on, 'verdict', v.verdict, 'words', nullif(v.words, ''),
               'actual', a.value, 'measuredOn', a.measured_on, 'sample', a.n, 'low', a.low, 'high', a.high) order by e.number), '[]')
        from action.outcome_verdict v
        join action.expected_effect e on e.organization_id = v.organization_id and e.decision_id = v.decision_id and e.number = v.effect
        left join action.actual_value a on a.organization_id = v.organization_id and a.decision_id = v.decision_id and a.effect = v.effect and a.number = v.value_number
       where v.organization_id = r.organization_id and v.review_id = r.id))
    from action.outcome_review r where r.organization_id = organization and r.decision_id = outcome_of.decision
   order by r.number desc limit 1
$$;
