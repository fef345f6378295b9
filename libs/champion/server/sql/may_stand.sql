-- Why a person cannot stand for a constituency; null when nothing stands against it (E2, E7, P2).
create or replace function champion.may_stand(organization uuid, constituency uuid, person uuid) returns text language sql stable
set search_path = champion, pg_temp set timezone = 'UTC' as $$
  select case
    when not champion.on_roll(organization, constituency, person) then 'NomineeNotOnRoll'
    when people.has_role(organization, person, 'ELECTION_OFFICER') then 'OfficerMayNotStand'
    when k.kind = 'customers' and exists (select from council.seat s where s.organization_id = organization and s.person_id = person and s.until_at is null) then 'MemberMayNotStand'
    when k.kind = 'customers' and exists (select from people.person p where p.organization_id = organization and p.id = person and p.employee) then 'EmployeeMayNotStand'
    when people.has_role(organization, person, 'ADMIN') then 'AdministratorMayNotStand'
    when (select count(*) from term t where t.organization_id = organization and t.constituency_id = constituency and t.person_id = person and t.rank = 0) >= 3 then 'ThreeTermsServed'
  end
  from constituency k where k.organization_id = organization and k.id = constituency
$$;
