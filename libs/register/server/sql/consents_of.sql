-- The answers by which a decision became final: approvals with the champions' words and limits, and waivers with the claim that was agreed to (D1, D9). Words wait for the end of an embargo.
create or replace function register.consents_of(organization uuid, decision uuid, silent boolean) returns jsonb language sql stable
set search_path = register, pg_temp set timezone = 'UTC' as $$
  select coalesce(jsonb_agg(register.who_answered(organization, a.term_id) || jsonb_build_object('at', a.at, 'waived', a.kind = 'WAIVE',
      'broken', (select jsonb_build_object('at', b.at, 'dueAt', b.due_at, 'what', case when not silent then b.what end) from decision.condition_break b where b.organization_id = a.organization_id and b.approval_id = a.id))
      || case when silent then '{}' else jsonb_build_object('note', nullif(a.note, ''), 'askedHow', a.without_dossier_because, 'holdsWhile', a.holds_while, 'validUntil', a.valid_until,
           'claim', case when a.kind = 'WAIVE' then (select s->>'reason' from decision.revision r, jsonb_array_elements(r.body::jsonb #> '{effects,constituencies}') s
              where r.organization_id = organization and r.decision_id = a.decision_id and r.revision = a.revision and s->>'constituency' = a.constituency_id::text) end) end order by a.at), '[]')
    from decision.consent c join decision.approval a on a.organization_id = c.organization_id and a.id = c.approval_id
   where c.organization_id = organization and c.decision_id = consents_of.decision
$$;
