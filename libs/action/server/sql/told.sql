-- What a mail or notice about an action names: itself, and where it comes from.
create or replace function action.told(about action.action) returns jsonb language sql immutable
set search_path = action, pg_temp set timezone = 'UTC' as $$
  select jsonb_strip_nulls(jsonb_build_object('action', about.id, 'decision', about.decision_id, 'meeting', about.meeting_id))
$$;
