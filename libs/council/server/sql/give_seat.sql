-- One standing seat per person and council; asking again changes function and chair, never makes a second one.
create or replace function council.give_seat(organization uuid, council uuid, person uuid, function_name text, chair boolean, giver uuid) returns uuid language plpgsql
set search_path = council, pg_temp set timezone = 'UTC' as $$
declare
  seat_id uuid;
  chosen_function uuid;
  known seat;
begin
  if people.has_role(organization, person, 'ELECTION_OFFICER') then
    perform kernel.refuse('OfficerHoldsSeat', jsonb_build_object('personId', person));
  end if;
  if nullif(btrim(function_name), '') is not null then
    insert into people.function (organization_id, name) values (organization, btrim(function_name)) on conflict (organization_id, lower(name)) do nothing;
    select f.id into chosen_function from people.function f where f.organization_id = organization and lower(f.name) = lower(btrim(function_name));
  end if;
  if chair then
    update seat s set is_chair = false where s.organization_id = organization and s.council_id = council and s.person_id <> person and s.until_at is null and s.is_chair;
  end if;
  select * into known from seat s where s.organization_id = organization and s.council_id = council and s.person_id = person and s.until_at is null;
  if found then
    if (known.function_id, known.is_chair) is not distinct from (chosen_function, chair) then return known.id; end if;
    update seat s set function_id = chosen_function, is_chair = chair where s.organization_id = organization and s.id = known.id;
    perform audit.record(organization, giver, 'SeatChanged', 'Seat', known.id, jsonb_build_object('person', person, 'chair', chair));
    return known.id;
  end if;
  insert into seat (organization_id, council_id, person_id, function_id, is_chair) values (organization, council, person, chosen_function, chair) returning id into seat_id;
  update people.person p set employee = true where p.organization_id = organization and p.id = person and not p.employee;
  perform audit.record(organization, giver, 'SeatTaken', 'Seat', seat_id, jsonb_build_object('person', person, 'council', council, 'chair', chair));
  perform council.invite(organization, council, person, giver);
  return seat_id;
end $$;
