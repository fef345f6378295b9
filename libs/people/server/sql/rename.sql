-- Brings names to what a file says, by address; one that was only taken from the address renames nobody. A roll's file renames customers only: what the staff is called is the staff's file to say.
create or replace function people.rename(organization uuid, incoming jsonb, as_employees boolean) returns void language sql
set search_path = people, pg_temp set timezone = 'UTC' as $$
  update person p set name = btrim(r.name)
    from jsonb_to_recordset(incoming) as r(name text, email text, "nameGuessed" boolean)
   where p.organization_id = organization and lower(p.email) = lower(btrim(r.email)) and p.employee = as_employees and p.name <> btrim(r.name) and r."nameGuessed" is not true
$$;
