-- A champion or alternate gives the office back. An empty champion's seat waits for the next election, which begins by itself.
create or replace function champion.resign(token text, constituency uuid) returns void language plpgsql security definer
set search_path = champion, pg_temp set timezone = 'UTC' as $$
declare actor record;
begin
  select * into actor from auth.actor(token);
  if champion.end_terms(actor.organization_id, constituency, actor.person_id, 'RESIGNED') = 0 then perform kernel.refuse('NotTheChampion'); end if;
  perform audit.record(actor.organization_id, actor.person_id, 'OfficeResigned', 'Constituency', constituency);
end $$;
grant execute on function champion.resign(text, uuid) to tribune_api;
