-- A line that is still there, in the version that was read.
create or replace function summit.seen_line(summit summit.summit, line uuid, seen_version integer) returns summit.plan_line language plpgsql stable
set search_path = summit, pg_temp set timezone = 'UTC' as $$
declare known summit.plan_line;
begin
  select * into known from plan_line p where p.organization_id = summit.organization_id and p.summit_id = summit.id and p.id = line and p.removed_at is null;
  if not found then perform kernel.refuse('NotFound', jsonb_build_object('type', 'PlanLine')); end if;
  if known.version is distinct from seen_version then perform kernel.refuse('PlanLineMovedOn', jsonb_build_object('version', known.version)); end if;
  return known;
end $$;
