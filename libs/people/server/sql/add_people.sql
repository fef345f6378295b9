-- People by their addresses: those who are known stay as they are, those who had left come back. One statement, however many (rows: name, email).
create or replace function people.add_people(organization uuid, incoming jsonb, as_employees boolean) returns integer language plpgsql
set search_path = people, pg_temp set timezone = 'UTC' as $$
declare added integer;
begin
  if as_employees then
    perform people.demand_no_office(organization, p.id) from jsonb_to_recordset(incoming) as r(email text)
      join person p on p.organization_id = organization and lower(p.email) = lower(btrim(r.email)) and not p.employee;
  end if;
  insert into person as known (organization_id, name, email, employee)
  select distinct on (lower(btrim(r.email))) organization, btrim(r.name), btrim(r.email), as_employees
    from jsonb_to_recordset(incoming) as r(name text, email text)
  on conflict (organization_id, lower(email)) do update
    set left_at = null, employee = known.employee or excluded.employee
    where known.left_at is not null or (excluded.employee and not known.employee);
  get diagnostics added = row_count;
  return added;
end $$;
