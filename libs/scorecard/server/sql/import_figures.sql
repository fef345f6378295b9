-- Figures from a file, all or nothing; a figure that stands already as the row has it is not entered twice.
create or replace function scorecard.import_figures(token text, incoming jsonb) returns integer language plpgsql security definer
set search_path = scorecard, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  l record;
  added integer := 0;
begin
  select * into actor from auth.caller(token, array['IMPORT_FIGURES']);
  perform scorecard.demand_measurer(actor.organization_id, actor.person_id);
  -- two imports of the same file at once: the second sees what the first has entered
  perform pg_advisory_xact_lock(hashtextextended('scorecard ' || actor.organization_id, 0));
  for l in select * from scorecard.located(actor.organization_id, incoming) order by "row" loop
    if l.state = 'UNKNOWN' then perform kernel.refuse('NotFound', jsonb_build_object('type', 'TouchPoint')); end if;
    continue when l.state = 'UNCHANGED';
    perform scorecard.add_figure(actor.organization_id, actor.person_id, l.figure);
    added := added + 1;
  end loop;
  if added > 0 then perform audit.record(actor.organization_id, actor.person_id, 'FiguresImported', 'Scorecard', actor.organization_id, jsonb_build_object('figures', added)); end if;
  return added;
end $$;
grant execute on function scorecard.import_figures(text, jsonb) to tribune_api;
