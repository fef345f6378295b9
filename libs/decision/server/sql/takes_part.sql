-- Who is inside a decision: members of its council, every champion and alternate, analysts (D12).
create or replace function decision.takes_part(organization uuid, council uuid, person uuid) returns boolean language sql stable
set search_path = decision, pg_temp set timezone = 'UTC' as $$
  select council.holds_seat(organization, council, person) or people.has_role(organization, person, 'ANALYST')
      or exists (select from champion.live_term t where t.organization_id = organization and t.person_id = person)
$$;
