-- A final decision spawns an action: what, at which of its touch points, by whom, until when (D13). It stands still where a condition is broken, as those that were given before do, until the council lets it go on (D9).
create or replace function action.create_action(token text, decision uuid, touch_point uuid, owner uuid, due_on date, what text) returns uuid language plpgsql security definer
set search_path = action, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  final decision.finalization;
  made uuid;
begin
  select * into actor from auth.actor(token);
  select * into final from decision.finalization f where f.organization_id = actor.organization_id and f.decision_id = create_action.decision;
  if not found then perform kernel.refuse('DecisionNotFinal'); end if;
  if not action.may_plan(actor.organization_id, decision, actor.person_id) then perform kernel.refuse('NotYoursToPlan'); end if;
  if length(btrim(coalesce(what, ''))) = 0 then perform kernel.refuse('FieldMissing', jsonb_build_object('field', 'what')); end if;
  perform action.demand_owner(actor.organization_id, owner);
  perform action.demand_day_ahead(actor.organization_id, due_on);
  if not exists (select from decision.revision_touch_point t where t.organization_id = actor.organization_id and t.decision_id = final.decision_id and t.revision = final.revision and t.touch_point_id = touch_point) then
    perform kernel.refuse('NotItsTouchPoint', jsonb_build_object('field', 'touchPointId'));
  end if;
  insert into action.action (organization_id, decision_id, revision, touch_point_id, what, owner_id, due_on, created_by, reminded_soon)
  values (actor.organization_id, final.decision_id, final.revision, touch_point, btrim(create_action.what), owner, create_action.due_on, actor.person_id, create_action.due_on <= action.today(actor.organization_id) + 3)
  returning id into made;
  perform audit.record(actor.organization_id, actor.person_id, 'ActionCreated', 'Action', made, jsonb_build_object('decision', final.decision_id));
  if exists (select from decision.condition_break b where b.organization_id = actor.organization_id and b.decision_id = final.decision_id) then
    update action.action a set state = 'PAUSED', paused_from = 'OPEN', paused_by_system = true where a.organization_id = actor.organization_id and a.id = made;
    perform action.log(actor.organization_id, made, null, 'PAUSED', 'A condition of the champion’s approval does not hold any longer.');
  end if;
  perform action.mail_owner(actor.organization_id, made, actor.person_id);
  return made;
end $$;
grant execute on function action.create_action(text, uuid, uuid, uuid, date, text) to tribune_api;
