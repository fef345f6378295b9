-- What handing over changes: the seat is given anew, the role granted, the action reassigned. Refused where the heir may not hold it.
create or replace function people.take_over(organization uuid, thing people.hand_over_item, heir uuid, giver uuid) returns void language plpgsql
set search_path = people, pg_temp set timezone = 'UTC' as $$
declare seat council.seat;
begin
  if thing.kind = 'SEAT' then
    perform people.demand_no_office(organization, heir);
    select s.* into seat from council.seat s where s.organization_id = organization and s.id = thing.subject_id;
    perform council.give_seat(organization, seat.council_id, heir, (select f.name from function f where f.organization_id = organization and f.id = seat.function_id), seat.is_chair, giver);
  elsif thing.kind = 'ROLE' then
    perform people.demand_no_office(organization, heir, thing.role);
    perform people.give_role(organization, heir, thing.role, giver);
  elsif thing.kind = 'ACTION' then
    update action.action a set owner_id = heir, reminded_soon = a.due_on <= action.today(organization) + 3, reminded_late = false
     where a.organization_id = organization and a.id = thing.subject_id and a.owner_id = thing.person_id and a.state in ('OPEN', 'DOING', 'PAUSED');
    if found then
      perform action.log(organization, thing.subject_id, giver, 'REASSIGNED', null, null, heir);
      perform action.mail_owner(organization, thing.subject_id, giver);
    end if;
  end if;
end $$;
