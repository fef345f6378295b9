-- A day as a body writes it; what is none is left out, since nothing in a text may keep a decision from becoming final.
create or replace function action.day(words text) returns date language plpgsql immutable
set search_path = action, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
begin
  return case when words ~ '^\d{4}-\d\d-\d\d$' then words::date end;
exception when datetime_field_overflow or invalid_datetime_format then
  return null;
end $$;
grant execute on function action.day(text) to tribune_api;
