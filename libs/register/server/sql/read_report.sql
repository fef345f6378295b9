-- A report by its number: for who reported it, and for those who may answer it. Null for everybody else.
create or replace function register.read_report(token text, report_number integer) returns jsonb language plpgsql stable security definer
set search_path = register, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  r report;
begin
  select * into actor from auth.actor(token);
  select * into r from report x where x.organization_id = actor.organization_id and x.number = report_number and (x.reporter_id = actor.person_id or register.may_answer(x, actor.person_id) is not null);
  return case when r.id is not null then register.report_told(r) || jsonb_build_object('mayAnswer', register.may_answer(r, actor.person_id) is not null) end;
end $$;
grant execute on function register.read_report(text, integer) to tribune_api;
