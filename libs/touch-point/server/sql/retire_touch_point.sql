-- An administrator retires a touch point, or brings it back. It is never deleted: what was decided and promised there stays readable.
-- Asking for what is so already changes nothing.
create or replace function touch_point.retire_touch_point(token text, chosen uuid, retired boolean) returns void language plpgsql security definer
set search_path = touch_point, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  known touch_point;
begin
  select * into actor from auth.actor(token);
  perform people.demand_role(actor.organization_id, actor.person_id, 'ADMIN');
  select * into known from touch_point t where t.organization_id = actor.organization_id and t.id = chosen for update;
  if not found then perform kernel.refuse('NotFound', jsonb_build_object('type', 'TouchPoint')); end if;
  if (known.retired_at is not null) = retired then return; end if;
  update touch_point t set retired_at = case when retired then kernel.now() end where t.organization_id = actor.organization_id and t.id = chosen;
  perform audit.record(actor.organization_id, actor.person_id, case when retired then 'TouchPointRetired' else 'TouchPointBroughtBack' end, 'TouchPoint', chosen);
end $$;
grant execute on function touch_point.retire_touch_point(text, uuid, boolean) to tribune_api;
