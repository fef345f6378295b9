-- Refusals travel as SQLSTATE TR001: the message is the code, the detail the data that its sentence needs.
create or replace function kernel.refuse(code text, data jsonb default '{}') returns void language plpgsql
set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
begin
  raise exception using errcode = 'TR001', message = code, detail = data::text;
end $$;
