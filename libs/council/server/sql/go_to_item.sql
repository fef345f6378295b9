-- What is treated from now on; the first time is kept.
create or replace function council.go_to_item(organization uuid, meeting uuid, item uuid) returns void language sql
set search_path = council, pg_temp set timezone = 'UTC' as $$
  update meeting m set treats = item where m.organization_id = organization and m.id = go_to_item.meeting;
  update meeting_item x set treated_at = coalesce(x.treated_at, kernel.now()) where x.organization_id = organization and x.meeting_id = go_to_item.meeting and x.id = item;
$$;
