-- Every refusal, the latest first, also where it no longer stands: what was public once stays public. Words of a text under embargo wait for its end.
create or replace function register.refusals_of(organization uuid, decision uuid) returns jsonb language sql stable
set search_path = register, pg_temp set timezone = 'UTC' as $$
  select coalesce(jsonb_agg(register.who_answered(organization, f.term_id) || jsonb_build_object('at', f.at, 'revision', f.revision, 'stands', f.live, 'endedAt', f.died_at, 'endedBecause', f.died_because)
      || case when register.kept_until(organization, f.decision_id, f.revision) is not null then '{}'
         else jsonb_build_object('interest', f.interest, 'evidence', f.evidence, 'alternative', f.alternative) end order by f.at desc), '[]')
    from decision.refusal f where f.organization_id = organization and f.decision_id = refusals_of.decision and f.kind = 'REFUSE'
$$;
