-- An analyst enters what was measured at a stage or touch point, ours or a competitor's. Earlier figures stay; the one of the latest day stands.
create or replace function scorecard.enter_figure(token text, incoming jsonb) returns uuid language plpgsql security definer
set search_path = scorecard, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  made uuid;
begin
  select * into actor from auth.actor(token);
  perform scorecard.demand_measurer(actor.organization_id, actor.person_id);
  made := scorecard.add_figure(actor.organization_id, actor.person_id, incoming);
  perform audit.record(actor.organization_id, actor.person_id, 'FigureEntered', 'Scorecard', actor.organization_id, jsonb_build_object('figure', made));
  return made;
end $$;
grant execute on function scorecard.enter_figure(text, jsonb) to tribune_api;
