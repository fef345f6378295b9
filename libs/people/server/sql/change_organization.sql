-- An administrator says what the organization is called and in which time zone its days and deadlines are. Its address on the register stays.
create or replace function people.change_organization(token text, new_name text, new_zone text) returns void language plpgsql security definer
set search_path = people, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  before organization;
begin
  select * into actor from auth.actor(token);
  perform people.demand_role(actor.organization_id, actor.person_id, 'ADMIN');
  if not exists (select from pg_timezone_names where name = new_zone) then perform kernel.refuse('TimeZoneUnknown', jsonb_build_object('timeZone', new_zone)); end if;
  select * into before from organization o where o.id = actor.organization_id for no key update;
  if (before.name, before.time_zone) = (btrim(new_name), new_zone) then return; end if;
  update organization o set name = btrim(new_name), time_zone = new_zone where o.id = actor.organization_id;
  perform audit.record(actor.organization_id, actor.person_id, 'OrganizationChanged', 'Organization', actor.organization_id,
    jsonb_build_object('from', jsonb_build_object('name', before.name, 'timeZone', before.time_zone), 'to', jsonb_build_object('name', btrim(new_name), 'timeZone', new_zone)));
end $$;
grant execute on function people.change_organization(text, text, text) to tribune_api;
