-- Reviewed and commented on is the latest version, as long as its review has not ended.
create or replace function summit.demand_latest(summit summit.summit, seen_number integer) returns void language plpgsql stable
set search_path = summit, pg_temp set timezone = 'UTC' as $$
declare latest integer;
begin
  select max(v.number) into latest from plan_version v where v.organization_id = summit.organization_id and v.summit_id = summit.id;
  if latest is null then perform kernel.refuse('PlanHasNoVersion'); end if;
  if latest is distinct from seen_number then perform kernel.refuse('PlanVersionMovedOn', jsonb_build_object('number', latest)); end if;
  if exists (select from review_outcome o where o.organization_id = summit.organization_id and o.summit_id = summit.id and o.number = latest) then perform kernel.refuse('ReviewEnded', jsonb_build_object('number', latest)); end if;
end $$;
