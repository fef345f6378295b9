-- An objection ends, once; what waited only for it becomes final.
create or replace function decision.finish_objection(d decision.decision, objection uuid, how text, who uuid) returns void language plpgsql
set search_path = decision, pg_temp set timezone = 'UTC' as $$
begin
  insert into objection_end (organization_id, objection_id, ended_as) values (d.organization_id, objection, how);
  perform audit.record(d.organization_id, who, 'ObjectionEnded', 'Decision', d.id, jsonb_build_object('objection', objection, 'as', how));
  perform decision.settle(d.organization_id, d.id);
end $$;
