-- Leaf of the audit tree (RFC 6962: 0x00 before a leaf). It covers ids and facts only, never a name or an address,
-- so that erasing a person leaves the tree whole.
create or replace function audit.event_leaf(e audit.event) returns bytea language sql stable
set search_path = audit, pg_temp set timezone = 'UTC' as $$
  select sha256('\x00'::bytea || convert_to(kernel.canonical(jsonb_build_object(
    'organization', e.organization_id, 'id', e.id::text, 'at', to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    'actor', e.actor_id, 'type', e.type, 'subjectType', e.subject_type, 'subject', e.subject_id, 'data', e.data)), 'UTF8'))
$$;
