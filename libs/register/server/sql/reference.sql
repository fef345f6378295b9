-- A final decision as another one of the register points to it.
create or replace function register.reference(organization uuid, decision uuid, revision integer) returns jsonb language sql stable
set search_path = register, pg_temp set timezone = 'UTC' as $$
  select jsonb_build_object('key', d.number::text, 'title', case when register.kept_until(organization, d.id, r.revision) is null then r.body::jsonb #>> '{prose,title}' end)
    from decision.decision d join decision.revision r on r.organization_id = d.organization_id and r.decision_id = d.id and r.revision = reference.revision
   where d.organization_id = organization and d.id = reference.decision
$$;
