-- The chair calls the council together; its members and the champions are invited at once. `incoming`: startsAt, minutes, place.
create or replace function council.plan_meeting(token text, council uuid, incoming jsonb) returns uuid language plpgsql security definer
set search_path = council, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  f record;
  made uuid;
begin
  select * into actor from auth.actor(token);
  perform 1 from council.council c where c.organization_id = actor.organization_id and c.id = plan_meeting.council for update;
  if not found or not council.sees_councils(actor.organization_id, actor.person_id) then perform kernel.refuse('NotFound', jsonb_build_object('type', 'Council')); end if;
  if not council.is_chair(actor.organization_id, council, actor.person_id) then perform kernel.refuse('ChairMeets'); end if;
  select * into f from jsonb_to_record(incoming) as r("startsAt" timestamptz, minutes integer, place text);
  perform council.demand_meeting_time(actor.organization_id, council, null, f."startsAt");
  insert into meeting (organization_id, council_id, starts_at, minutes, place, planned_by)
  values (actor.organization_id, plan_meeting.council, f."startsAt", f.minutes, btrim(coalesce(f.place, '')), actor.person_id) returning id into made;
  perform audit.record(actor.organization_id, actor.person_id, 'MeetingPlanned', 'Meeting', made, jsonb_build_object('council', plan_meeting.council));
  perform council.invite_to_meeting(actor.organization_id, made, actor.person_id);
  return made;
end $$;
grant execute on function council.plan_meeting(text, uuid, jsonb) to tribune_api;
