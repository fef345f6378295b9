-- An executive calls a summit. Its sponsor is at the top, by name; who calls it and the sponsor take part. `incoming`: title, startsAt, endsAt, place, sponsorId; `agenda` as set_agenda takes it.
create or replace function summit.create_summit(token text, incoming jsonb, agenda jsonb) returns uuid language plpgsql security definer
set search_path = summit, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  made uuid;
  f record;
begin
  select * into actor from auth.actor(token);
  perform people.demand_role(actor.organization_id, actor.person_id, 'EXECUTIVE');
  select * into f from jsonb_to_record(incoming) as r(title text, "startsAt" timestamptz, "endsAt" timestamptz, place text, "sponsorId" uuid);
  if length(btrim(coalesce(f.title, ''))) = 0 then perform kernel.refuse('FieldMissing', jsonb_build_object('field', 'title')); end if;
  perform summit.demand_times(f."startsAt", f."endsAt");
  perform summit.demand_sponsor(actor.organization_id, f."sponsorId");
  insert into summit.summit (organization_id, title, starts_at, ends_at, place, sponsor_id, organizer_id)
  values (actor.organization_id, btrim(f.title), f."startsAt", f."endsAt", btrim(coalesce(f.place, '')), f."sponsorId", actor.person_id) returning id into made;
  insert into participant (organization_id, summit_id, person_id, function_id)
  select actor.organization_id, made, p.id, summit.function_of(actor.organization_id, p.id)
    from people.person p where p.organization_id = actor.organization_id and p.id in (actor.person_id, f."sponsorId");
  perform summit.put_agenda(actor.organization_id, made, agenda);
  perform audit.record(actor.organization_id, actor.person_id, 'SummitCreated', 'Summit', made);
  return made;
end $$;
grant execute on function summit.create_summit(text, jsonb, jsonb) to tribune_api;
