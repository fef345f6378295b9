-- An administrator says what a council is called and what it is for, if that is still the version they read. Every version of the charter stays in the record.
drop function if exists council.change_council(text, uuid, text, text);
create or replace function council.change_council(token text, council uuid, seen_version integer, new_name text, new_charter text) returns void language plpgsql security definer
set search_path = council, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  before council.council;
begin
  select * into actor from auth.actor(token);
  perform people.demand_role(actor.organization_id, actor.person_id, 'ADMIN');
  select * into before from council.council c where c.organization_id = actor.organization_id and c.id = change_council.council for no key update;
  if not found then perform kernel.refuse('NotFound', jsonb_build_object('type', 'Council')); end if;
  if before.version <> seen_version then perform kernel.refuse('CouncilMovedOn', jsonb_build_object('version', before.version)); end if;
  if before.name = btrim(new_name) and before.charter = btrim(new_charter) then return; end if;
  if exists (select from council.council c where c.organization_id = actor.organization_id and lower(c.name) = lower(btrim(new_name)) and c.id <> before.id) then
    perform kernel.refuse('CouncilNameTaken', jsonb_build_object('field', 'name', 'name', btrim(new_name)));
  end if;
  update council.council c set name = btrim(new_name), charter = btrim(new_charter), version = c.version + 1 where c.organization_id = actor.organization_id and c.id = before.id;
  if before.name <> btrim(new_name) then
    perform audit.record(actor.organization_id, actor.person_id, 'CouncilRenamed', 'Council', before.id, jsonb_build_object('from', before.name, 'to', btrim(new_name)));
  end if;
  if before.charter <> btrim(new_charter) then
    perform audit.record(actor.organization_id, actor.person_id, 'CharterWritten', 'Council', before.id, jsonb_build_object('charter', btrim(new_charter)));
  end if;
end $$;
grant execute on function council.change_council(text, uuid, integer, text, text) to tribune_api;
