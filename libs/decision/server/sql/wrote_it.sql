-- Author of the proposal, or of the revision that stands while nobody has adopted it: never the one who answers it (D9).
create or replace function decision.wrote_it(organization uuid, decision uuid, person uuid) returns boolean language sql stable
set search_path = decision, pg_temp set timezone = 'UTC' as $$
  select exists (
    select from decision.decision d join revision r on r.organization_id = d.organization_id and r.decision_id = d.id and r.revision = d.current_revision
     where d.organization_id = organization and d.id = decision and (d.author_id = person
       or (r.author_id = person and not exists (select from adoption a where a.organization_id = r.organization_id and a.decision_id = r.decision_id and a.revision = r.revision))))
$$;
grant execute on function decision.wrote_it(uuid, uuid, uuid) to tribune_api;
