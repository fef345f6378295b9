-- What was measured; a later value stands beside the earlier ones (D13). Analysts, chair, author, and who owns one of its actions enter it.
create or replace function action.enter_actual_value(token text, decision uuid, effect integer, value numeric, measured_on date, source text, n integer default null, low numeric default null, high numeric default null)
returns integer language plpgsql security definer
set search_path = action, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  place integer;
begin
  select * into actor from auth.actor(token);
  perform 1 from expected_effect e where e.organization_id = actor.organization_id and e.decision_id = decision and e.number = effect for update;
  if not found then perform kernel.refuse('EffectUnknown'); end if;
  if not (people.has_role(actor.organization_id, actor.person_id, 'ANALYST') or action.chairs_or_wrote(actor.organization_id, decision, actor.person_id)
          or exists (select from action.action a where a.organization_id = actor.organization_id and a.decision_id = decision and a.owner_id = actor.person_id)) then
    perform kernel.refuse('NotYoursToMeasure');
  end if;
  if length(btrim(coalesce(source, ''))) = 0 then perform kernel.refuse('FieldMissing', jsonb_build_object('field', 'source')); end if;
  if measured_on is null or measured_on > action.today(actor.organization_id) then perform kernel.refuse('MeasuredAhead', jsonb_build_object('field', 'measuredOn')); end if;
  if (low is null) <> (high is null) or low > value or high < value then perform kernel.refuse('IntervalUnusable', jsonb_build_object('field', 'low')); end if;
  select coalesce(max(v.number), 0) + 1 into place from actual_value v where v.organization_id = actor.organization_id and v.decision_id = decision and v.effect = enter_actual_value.effect;
  insert into actual_value (organization_id, decision_id, effect, number, value, n, low, high, source, measured_on, person_id)
  values (actor.organization_id, decision, enter_actual_value.effect, place, enter_actual_value.value, enter_actual_value.n, enter_actual_value.low, enter_actual_value.high, btrim(enter_actual_value.source),
    enter_actual_value.measured_on, actor.person_id);
  perform audit.record(actor.organization_id, actor.person_id, 'ActualValueEntered', 'Decision', decision, jsonb_build_object('effect', enter_actual_value.effect, 'number', place));
  return place;
end $$;
grant execute on function action.enter_actual_value(text, uuid, integer, numeric, date, text, integer, numeric, numeric) to tribune_api;
