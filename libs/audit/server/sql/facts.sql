-- An event's facts as its leaf covers them and a record shows them.
create or replace function audit.facts(e audit.event) returns jsonb language sql stable
set search_path = audit, pg_temp set timezone = 'UTC' as $$
  select jsonb_build_object(
    'organization', e.organization_id, 'id', e.id::text, 'at', to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    'actor', e.actor_id, 'type', e.type, 'subjectType', e.subject_type, 'subject', e.subject_id, 'data', e.data)
$$;
