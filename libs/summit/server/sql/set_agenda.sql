-- The agenda as it shall stand, if nobody has changed it since it was read.
create or replace function summit.set_agenda(token text, summit uuid, seen_version integer, items jsonb) returns void language plpgsql security definer
set search_path = summit, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  s summit.summit;
begin
  select * into actor from auth.actor(token);
  s := summit.lock_summit(actor.organization_id, summit, actor.person_id, 'setAgenda');
  perform summit.demand_version(s, seen_version);
  perform summit.put_agenda(s.organization_id, s.id, items);
  update summit.summit x set version = x.version + 1 where x.organization_id = s.organization_id and x.id = s.id;
  perform audit.record(s.organization_id, actor.person_id, 'AgendaSet', 'Summit', s.id);
end $$;
grant execute on function summit.set_agenda(text, uuid, integer, jsonb) to tribune_api;
