-- How the council voted on a text: counts alone, never a name (D5). Null while no vote on it has been closed.
create or replace function register.tally_of(organization uuid, decision uuid, revision integer) returns jsonb language sql stable
set search_path = register, pg_temp set timezone = 'UTC' as $$
  select jsonb_build_object('electors', t.electors, 'recused', t.recused, 'quorum', t.quorum, 'voted', t.voted, 'agree', t.agree, 'abstain', t.abstain, 'object', t.object, 'carried', t.carried,
      'closedAt', t.closed_at, 'method', t.derivation->>'method')
    from decision.tally t
   where t.organization_id = organization and t.decision_id = tally_of.decision
     and t.basis = (select max(r.revision) from decision.revision r where r.organization_id = organization and r.decision_id = tally_of.decision and r.revision <= tally_of.revision
                       and (r.class = 'MATERIAL' or exists (select from decision.raise x where x.organization_id = r.organization_id and x.decision_id = r.decision_id and x.revision = r.revision)))
$$;
