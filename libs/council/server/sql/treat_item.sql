-- The chair goes to an item, forward or back. Named by itself, so that a press that arrives twice does nothing more.
create or replace function council.treat_item(token text, meeting uuid, item uuid) returns void language plpgsql security definer
set search_path = council, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  m council.meeting;
begin
  select * into actor from auth.actor(token);
  m := council.lock_meeting(actor.organization_id, meeting, actor.person_id, 'treatItem');
  perform council.demand_meeting_item(m, item);
  if m.treats is not distinct from item then return; end if;
  perform council.go_to_item(m.organization_id, m.id, item);
  perform audit.record(m.organization_id, actor.person_id, 'ItemTreated', 'Meeting', m.id);
end $$;
grant execute on function council.treat_item(text, uuid, uuid) to tribune_api;
