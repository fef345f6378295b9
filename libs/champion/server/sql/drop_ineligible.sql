-- Whoever has come to be barred since their consent (joined the staff, left the roll) is not put before the voters.
create or replace function champion.drop_ineligible(organization uuid, election uuid) returns void language plpgsql
set search_path = champion, pg_temp set timezone = 'UTC' as $$
declare barred record;
begin
  for barred in
    select n.person_id, champion.may_stand(n.organization_id, e.constituency_id, n.person_id) as obstacle
      from nominee n join champion.election e on e.organization_id = n.organization_id and e.id = n.election_id
     where n.organization_id = organization and n.election_id = election
  loop
    continue when barred.obstacle is null;
    update nomination n set withdrawn_at = kernel.now(), consented_at = null where n.organization_id = organization and n.election_id = election and n.person_id = barred.person_id;
    perform audit.record(organization, null, 'NominationLapsed', 'Election', election, jsonb_build_object('nominee', barred.person_id, 'because', barred.obstacle));
  end loop;
end $$;
