-- People on the staff by their addresses (rows: name, email, roles): unknown ones are added, known ones get the row's name and its roles on top of theirs.
-- An address is never changed: it is what tells people apart. A role that is no role fails on the table's own list; champion is not on it (P1).
create or replace function people.import_people(token text, incoming jsonb) returns void language plpgsql security definer
set search_path = people, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  granted_role record;
begin
  select * into actor from auth.caller(token, array['IMPORT_PEOPLE']);
  -- a program brings people in, and gives nobody a role
  if actor.by_token and exists (select from jsonb_to_recordset(incoming) as r(roles text[]) where cardinality(r.roles) > 0) then perform kernel.refuse('TokenNotEnough'); end if;
  perform people.demand_role(actor.organization_id, actor.person_id, 'ADMIN');
  perform people.add_people(actor.organization_id, incoming, true);
  perform people.rename(actor.organization_id, incoming, true);
  if exists (select from jsonb_to_recordset(incoming) as r(email text, roles text[])
               join person p on p.organization_id = actor.organization_id and lower(p.email) = lower(btrim(r.email))
               join council.seat s on s.organization_id = p.organization_id and s.person_id = p.id and s.until_at is null
              where 'ELECTION_OFFICER' = any(r.roles)) then
    perform kernel.refuse('OfficerHoldsSeat');
  end if;
  perform people.demand_no_office(actor.organization_id, p.id, wanted)
     from jsonb_to_recordset(incoming) as r(email text, roles text[])
     join person p on p.organization_id = actor.organization_id and lower(p.email) = lower(btrim(r.email))
     cross join unnest(r.roles) wanted;
  for granted_role in
    insert into role (organization_id, person_id, role, granted_by)
    select distinct actor.organization_id, p.id, wanted, actor.person_id
      from jsonb_to_recordset(incoming) as r(email text, roles text[])
      join person p on p.organization_id = actor.organization_id and lower(p.email) = lower(btrim(r.email))
      cross join unnest(r.roles) wanted
    on conflict do nothing returning person_id, role.role
  loop
    perform audit.record(actor.organization_id, actor.person_id, 'RoleGranted', 'Person', granted_role.person_id, jsonb_build_object('role', granted_role.role));
  end loop;
  perform audit.record(actor.organization_id, actor.person_id, 'PeopleImported', 'Organization', actor.organization_id, jsonb_build_object('rows', jsonb_array_length(incoming)));
end $$;
grant execute on function people.import_people(text, jsonb) to tribune_api;
