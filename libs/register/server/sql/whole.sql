-- An entry of the register, whole, whatever kind it is of.
create or replace function register.whole(organization uuid, kind text, subject uuid, revision integer) returns jsonb language sql stable
set search_path = register, pg_temp set timezone = 'UTC' as $$
  select case kind when 'EMERGENCY' then register.emergency_entry(organization, subject) when 'REPORT' then '{}' else register.decision_entry(organization, subject, revision) end
$$;
