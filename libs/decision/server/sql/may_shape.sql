-- Members of the decision's council and sitting champions propose, second, amend and raise (D3, D4).
create or replace function decision.may_shape(organization uuid, council uuid, person uuid) returns boolean language sql stable
set search_path = decision, pg_temp set timezone = 'UTC' as $$
  select council.holds_seat(organization, council, person)
      or exists (select from champion.live_term t where t.organization_id = organization and t.person_id = person and t.rank = 0)
$$;
