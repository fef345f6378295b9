-- What importing a file would do, row by row; changes nothing, and gives out no figure.
create or replace function scorecard.compare_figures(token text, incoming jsonb) returns table ("row" integer, state text) language plpgsql stable security definer
set search_path = scorecard, pg_temp set timezone = 'UTC' as $$
declare actor record;
begin
  select * into actor from auth.caller(token, array['IMPORT_FIGURES']);
  perform scorecard.demand_measurer(actor.organization_id, actor.person_id);
  return query select l."row", l.state from scorecard.located(actor.organization_id, incoming) l;
end $$;
grant execute on function scorecard.compare_figures(text, jsonb) to tribune_api;
