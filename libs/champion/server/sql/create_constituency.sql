-- A further constituency has a roll at once, and binds from its first champion's term (P1).
create or replace function champion.create_constituency(token text, constituency_name text, constituency_kind text) returns uuid language plpgsql security definer
set search_path = champion, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  made uuid;
begin
  select * into actor from auth.actor(token);
  perform people.demand_role(actor.organization_id, actor.person_id, 'ADMIN');
  if constituency_kind is null or constituency_kind not in ('employees', 'other') then perform kernel.refuse('InputInvalid', '{"field": "kind", "problem": "A further constituency is of employees, or other"}'); end if;
  insert into constituency (organization_id, name, kind) values (actor.organization_id, btrim(constituency_name), constituency_kind)
  on conflict (organization_id, lower(name)) do nothing returning id into made;
  if made is null then perform kernel.refuse('ConstituencyNameTaken', jsonb_build_object('name', btrim(constituency_name))); end if;
  perform audit.record(actor.organization_id, actor.person_id, 'ConstituencyCreated', 'Constituency', made);
  return made;
end $$;
grant execute on function champion.create_constituency(text, text, text) to tribune_api;
