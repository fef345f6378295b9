-- An element that is still there, in the version that was read.
create or replace function summit.seen_element(summit summit.summit, element uuid, seen_version integer) returns uuid language plpgsql stable
set search_path = summit, pg_temp set timezone = 'UTC' as $$
declare now_version integer;
begin
  select e.version into now_version from summit.element e where e.organization_id = summit.organization_id and e.summit_id = summit.id and e.id = seen_element.element and e.removed_at is null;
  if not found then perform kernel.refuse('NotFound', jsonb_build_object('type', 'Element')); end if;
  if now_version is distinct from seen_version then perform kernel.refuse('ElementMovedOn', jsonb_build_object('version', now_version)); end if;
  return element;
end $$;
