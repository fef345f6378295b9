-- One line of the register, whatever kind it is of.
create or replace function register.line(organization uuid, key text, kind text, at timestamptz, subject uuid, revision integer) returns jsonb language sql stable
set search_path = register, pg_temp set timezone = 'UTC' as $$
  select jsonb_build_object('key', line.key, 'kind', line.kind, 'at', line.at) 
    || case line.kind when 'EMERGENCY' then register.emergency_line(organization, line.subject) when 'REPORT' then register.report_line(organization, line.subject) else register.decision_line(organization, line.subject, line.revision, line.at) end
$$;
