-- An administrator names a council and its members by their addresses (rows: name, email, function, isChair); unknown ones become people.
create or replace function council.create_council(token text, council_name text, members jsonb) returns uuid language plpgsql security definer
set search_path = council, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  council uuid;
begin
  select * into actor from auth.actor(token);
  perform people.demand_role(actor.organization_id, actor.person_id, 'ADMIN');
  if exists (select from council.council c where c.organization_id = actor.organization_id and lower(c.name) = lower(btrim(council_name))) then
    perform kernel.refuse('CouncilNameTaken', jsonb_build_object('field', 'name', 'name', btrim(council_name)));
  end if;
  perform people.add_people(actor.organization_id, members, true);
  council := council.establish(actor.organization_id, council_name, actor.person_id);
  perform council.give_seat(actor.organization_id, council, p.id, r.function, coalesce(r."isChair", false), actor.person_id)
     from jsonb_to_recordset(members) as r(email text, function text, "isChair" boolean)
     join people.person p on p.organization_id = actor.organization_id and lower(p.email) = lower(btrim(r.email));
  return council;
end $$;
grant execute on function council.create_council(text, text, jsonb) to tribune_api;
