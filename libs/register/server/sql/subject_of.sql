-- What an entry's key names: a decision by its number, an emergency act (e2), a report (r7). Null where nothing has it.
create or replace function register.subject_of(organization uuid, key text) returns uuid language sql stable
set search_path = register, pg_temp set timezone = 'UTC' as $$
  select case
    when key ~ '^[1-9][0-9]{0,8}$' then (select d.id from decision.decision d where d.organization_id = organization and d.number = key::integer)
    when key ~ '^e[1-9][0-9]{0,8}$' then (select a.id from emergency_act a where a.organization_id = organization and a.number = substr(key, 2)::integer)
    when key ~ '^r[1-9][0-9]{0,8}$' then (select r.id from report r where r.organization_id = organization and r.number = substr(key, 2)::integer) end
$$;
