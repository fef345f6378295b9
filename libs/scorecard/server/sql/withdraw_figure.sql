-- A figure that should not have been entered stands no more, with the reason; the one before it stands again. It is kept.
create or replace function scorecard.withdraw_figure(token text, figure uuid, reason text) returns void language plpgsql security definer
set search_path = scorecard, pg_temp set timezone = 'UTC' as $$
declare actor record;
begin
  select * into actor from auth.actor(token);
  perform scorecard.demand_measurer(actor.organization_id, actor.person_id);
  if length(btrim(coalesce(reason, ''))) = 0 then perform kernel.refuse('FieldMissing', jsonb_build_object('field', 'reason')); end if;
  insert into withdrawal (organization_id, figure_id, person_id, reason)
  select f.organization_id, f.id, actor.person_id, btrim(withdraw_figure.reason) from scorecard.figure f
   where f.organization_id = actor.organization_id and f.id = withdraw_figure.figure
  on conflict do nothing;
  if not found then perform kernel.refuse('NotFound', jsonb_build_object('type', 'Figure')); end if;
  perform audit.record(actor.organization_id, actor.person_id, 'FigureWithdrawn', 'Scorecard', actor.organization_id, jsonb_build_object('figure', withdraw_figure.figure));
end $$;
grant execute on function scorecard.withdraw_figure(text, uuid, text) to tribune_api;
