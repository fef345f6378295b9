-- Nobody writes over what they have not seen.
create or replace function summit.demand_version(summit summit.summit, seen_version integer) returns void language plpgsql immutable
set search_path = summit, pg_temp set timezone = 'UTC' as $$
begin
  if summit.version <> seen_version then perform kernel.refuse('SummitMovedOn', jsonb_build_object('version', summit.version)); end if;
end $$;
