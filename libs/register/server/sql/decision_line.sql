-- A decision as one line of the register. Under an embargo: its number, that it is final, its hash, and no word of its text or of what came of it.
create or replace function register.decision_line(organization uuid, decision uuid, revision integer, moment timestamptz) returns jsonb language sql stable
set search_path = register, pg_temp set timezone = 'UTC' as $$
  select jsonb_build_object('id', d.id, 'standing', register.standing_of(organization, d.id), 'hash', encode(r.body_hash, 'hex'), 'keptUntil', k.until,
      'changedAt', greatest(moment, r.at, (select max(s.at) from register.superseding(organization, d.id) s), (select max(coalesce(f.died_at, f.at)) from decision.refusal f where f.organization_id = organization and f.decision_id = d.id and f.kind = 'REFUSE'),
        (select max(b.at) from decision.condition_break b where b.organization_id = organization and b.decision_id = d.id), case when k.until is null then register.went_on_at(organization, d.id) end))
    || case when k.until is not null then jsonb_build_object('title', null, 'summary', null, 'places', '[]'::jsonb)
       else jsonb_build_object('title', r.body::jsonb #>> '{prose,title}', 'summary', r.body::jsonb #>> '{prose,whatChanges}', 'effectiveOn', r.body::jsonb #>> '{effects,effectiveOn}',
         'places', register.places_of(organization, d.id, r.revision, moment), 'progress', register.progress_of(organization, d.id), 'outcome', register.outcome_of(organization, d.id)) end
  from decision.decision d join decision.revision r on r.organization_id = d.organization_id and r.decision_id = d.id and r.revision = decision_line.revision,
    lateral (select register.kept_until(organization, d.id, r.revision) as until) k
  where d.organization_id = organization and d.id = decision_line.decision
$$;
