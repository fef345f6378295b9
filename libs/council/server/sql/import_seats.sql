-- Seats of a council by the members' addresses (rows: name, email, function, isChair). Unknown people are added; seats that no row names stay.
create or replace function council.import_seats(token text, council uuid, incoming jsonb) returns void language plpgsql security definer
set search_path = council, pg_temp set timezone = 'UTC' as $$
declare actor record;
begin
  select * into actor from auth.actor(token);
  perform people.demand_role(actor.organization_id, actor.person_id, 'ADMIN');
  perform 1 from council.council c where c.organization_id = actor.organization_id and c.id = council for update;
  if not found then perform kernel.refuse('NotFound', jsonb_build_object('type', 'Council')); end if;
  perform people.add_people(actor.organization_id, incoming, true);
  perform people.rename(actor.organization_id, incoming, true);
  perform council.give_seat(actor.organization_id, council, p.id, r.function, coalesce(r."isChair", false), actor.person_id)
     from jsonb_to_recordset(incoming) as r(email text, function text, "isChair" boolean)
     join people.person p on p.organization_id = actor.organization_id and lower(p.email) = lower(btrim(r.email));
  perform audit.record(actor.organization_id, actor.person_id, 'SeatsImported', 'Council', council, jsonb_build_object('rows', jsonb_array_length(incoming)));
end $$;
grant execute on function council.import_seats(text, uuid, jsonb) to tribune_api;
