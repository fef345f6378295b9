-- A decision of the register, whole: its text as customers read it (D14), the tally, the champions' words, what came before and after it.
create or replace function register.decision_entry(organization uuid, decision uuid, revision integer) returns jsonb language sql stable
set search_path = register, pg_temp set timezone = 'UTC' as $$
  select jsonb_build_object('revision', r.revision, 'council', c.name, 'tally', register.tally_of(organization, d.id, r.revision),
      'consents', register.consents_of(organization, d.id, k.until is not null), 'refusals', register.refusals_of(organization, d.id), 'facts', register.facts_of(organization, d.id, r.revision),
      'supersedes', (select coalesce(jsonb_agg(register.reference(organization, s.superseded_id, f.revision) order by f.at), '[]') from decision.revision_supersedes s
          join decision.finalization f on f.organization_id = s.organization_id and f.decision_id = s.superseded_id
         where s.organization_id = organization and s.decision_id = d.id and s.revision = r.revision and d.state = 'FINAL'),
      'emergencyActs', (select coalesce(jsonb_agg(jsonb_build_object('key', 'e' || a.number, 'title', a.what) order by a.number), '[]') from emergency_decision n
          join emergency_act a on a.organization_id = n.organization_id and a.id = n.act_id where n.organization_id = organization and n.decision_id = d.id and d.state = 'FINAL'),
      'supersededBy', (select coalesce(jsonb_agg(register.reference(organization, s.decision_id, s.revision) order by s.at), '[]') from register.superseding(organization, d.id) s))
    || case when k.until is not null then '{}' else jsonb_build_object('easier', r.body::jsonb #>> '{prose,easier}', 'conditions', coalesce(r.body::jsonb #> '{effects,conditions}', '[]'),
         'reviewOn', coalesce((select p.review_on::text from action.review_plan p where p.organization_id = d.organization_id and p.decision_id = d.id), r.body::jsonb #>> '{effects,reviewOn}'),
         'chosen', (select o->>'label' from jsonb_array_elements(r.body::jsonb #> '{effects,options}') o where o->>'key' = r.body::jsonb #>> '{effects,chosen}')) end
  from decision.decision d
  join decision.revision r on r.organization_id = d.organization_id and r.decision_id = d.id and r.revision = decision_entry.revision
  join council.council c on c.organization_id = d.organization_id and c.id = d.council_id,
    lateral (select register.kept_until(organization, d.id, r.revision) as until) k
  where d.organization_id = organization and d.id = decision_entry.decision
$$;
