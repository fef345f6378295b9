-- A participant takes an element out that they have read in this version.
create or replace function summit.remove_element(token text, summit uuid, element uuid, seen_version integer) returns void language plpgsql security definer
set search_path = summit, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  s summit.summit;
  known uuid;
begin
  select * into actor from auth.actor(token);
  s := summit.lock_summit(actor.organization_id, summit, actor.person_id, 'removeElement');
  known := summit.seen_element(s, element, seen_version);
  update summit.element e set removed_at = kernel.now(), version = e.version + 1 where e.organization_id = s.organization_id and e.summit_id = s.id and e.id = known;
  perform audit.record(s.organization_id, actor.person_id, 'ElementRemoved', 'Summit', s.id, jsonb_build_object('element', known));
end $$;
grant execute on function summit.remove_element(text, uuid, uuid, integer) to tribune_api;
