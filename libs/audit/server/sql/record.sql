-- For the definer functions: they have already found out who acts.
create or replace function audit.record(organization uuid, actor uuid, type text, subject_type text, subject uuid, data jsonb default '{}') returns void language sql
set search_path = audit, pg_temp set timezone = 'UTC' as $$
  insert into event (organization_id, actor_id, type, subject_type, subject_id, data)
  values (organization, actor, record.type, record.subject_type, subject, jsonb_strip_nulls(record.data))
$$;
