-- Something was done without approval (D11). It is public at once, never final, and ends in 14 days; champions and councils hear of it by mail.
create or replace function register.record_emergency_act(token text, touch_point uuid, what text, why text, since timestamptz) returns uuid language plpgsql security definer
set search_path = register, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  made uuid;
  missing text := case when length(btrim(coalesce(what, ''))) = 0 then 'what' when length(btrim(coalesce(why, ''))) = 0 then 'why' when since is null then 'since' end;
  moment timestamptz;
begin
  select * into actor from auth.actor(token);
  if not register.may_record(actor.organization_id, actor.person_id) then perform kernel.refuse('MayNotRecord'); end if;
  if missing is not null then perform kernel.refuse('FieldMissing', jsonb_build_object('field', missing)); end if;
  if not exists (select from touch_point.touch_point t where t.organization_id = actor.organization_id and t.id = touch_point) then perform kernel.refuse('NotFound', jsonb_build_object('type', 'TouchPoint', 'field', 'touchPointId')); end if;
  -- one number after the other
  perform 1 from people.organization o where o.id = actor.organization_id for update;
  moment := kernel.now();
  if record_emergency_act.since > moment then perform kernel.refuse('InputInvalid', jsonb_build_object('field', 'since', 'problem', 'It has been done already: give a moment that has passed')); end if;
  insert into emergency_act (organization_id, number, touch_point_id, what, why, since, recorded_by, recorded_as, function_name, recorded_at, ends_at)
  select actor.organization_id, 1 + coalesce((select max(a.number) from emergency_act a where a.organization_id = actor.organization_id), 0), record_emergency_act.touch_point, btrim(record_emergency_act.what), btrim(record_emergency_act.why),
    record_emergency_act.since, actor.person_id, case when s.seat then 'COUNCIL_MEMBER' else 'EXECUTIVE' end, s.function, moment, moment + interval '14 days'
    from (select count(*) > 0 as seat, min(f.name) as function from council.seat c left join people.function f on f.organization_id = c.organization_id and f.id = c.function_id
           where c.organization_id = actor.organization_id and c.person_id = actor.person_id and c.from_at <= moment and (c.until_at is null or c.until_at > moment)) s
  returning id into made;
  perform audit.record(actor.organization_id, actor.person_id, 'EmergencyActRecorded', 'EmergencyAct', made, jsonb_build_object('touchPoint', record_emergency_act.touch_point));
  perform notification.queue_mail(actor.organization_id, w.person_id, 'EmergencyActRecorded', jsonb_build_object('emergencyAct', made), 'emergency:' || made || ':' || w.person_id)
    from (select c.person_id from council.seat c where c.organization_id = actor.organization_id and c.from_at <= moment and (c.until_at is null or c.until_at > moment)
          union select t.person_id from champion.live_term t where t.organization_id = actor.organization_id and t.rank = 0) w where w.person_id <> actor.person_id;
  return made;
end $$;
grant execute on function register.record_emergency_act(text, uuid, text, text, timestamptz) to tribune_api;
