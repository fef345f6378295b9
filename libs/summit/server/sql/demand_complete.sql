-- An invitation says who comes, when, and to what; in the order of libs/summit/domain/summit.rules.ts.
create or replace function summit.demand_complete(summit summit.summit) returns void language plpgsql stable
set search_path = summit, pg_temp set timezone = 'UTC' as $$
declare lacks text;
begin
  lacks := case
    when summit.starts_at <= kernel.now() then 'FUTURE'
    when (select count(*) from participant p where p.organization_id = summit.organization_id and p.summit_id = summit.id) < 2 then 'PARTICIPANTS'
    when (select count(distinct a.part) from agenda_item a where a.organization_id = summit.organization_id and a.summit_id = summit.id) < 3 then 'AGENDA'
  end;
  if lacks is not null then perform kernel.refuse('SummitIncomplete', jsonb_build_object('lacks', lacks)); end if;
end $$;
