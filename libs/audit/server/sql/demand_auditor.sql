-- The organization whose record this person may take with them: an auditor's.
create or replace function audit.demand_auditor(token text) returns uuid language plpgsql stable
set search_path = audit, pg_temp set timezone = 'UTC' as $$
declare actor record;
begin
  select * into actor from auth.actor(token);
  if not people.has_role(actor.organization_id, actor.person_id, 'AUDITOR') then perform kernel.refuse('RoleRequired', jsonb_build_object('role', 'AUDITOR')); end if;
  return actor.organization_id;
end $$;
