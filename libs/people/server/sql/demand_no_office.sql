-- An administrator's act that would end a champion's office is refused: joining the staff or the council ends it (E7), and that step is the champion's own.
create or replace function people.demand_no_office(organization uuid, person uuid, wanted_role text default null) returns void language plpgsql stable
set search_path = people, pg_temp set timezone = 'UTC' as $$
begin
  if exists (select from champion.live_term t join champion.constituency k on k.organization_id = t.organization_id and k.id = t.constituency_id
              where t.organization_id = organization and t.person_id = person and (k.kind = 'customers' or wanted_role in ('ADMIN', 'ELECTION_OFFICER'))) then
    perform kernel.refuse('HoldsOffice', jsonb_build_object('personName', (select p.name from people.person p where p.organization_id = organization and p.id = person)));
  end if;
end $$;
