-- The chair says how often the council meets; no rule takes it back. `incoming`: rrule, firstOn, time, minutes, place. The rule itself is read by the server before.
create or replace function council.set_cadence(token text, council uuid, incoming jsonb) returns void language plpgsql security definer
set search_path = council, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  f record;
begin
  select * into actor from auth.actor(token);
  if not exists (select from council.council c where c.organization_id = actor.organization_id and c.id = set_cadence.council) or not council.sees_councils(actor.organization_id, actor.person_id) then
    perform kernel.refuse('NotFound', jsonb_build_object('type', 'Council'));
  end if;
  if not council.is_chair(actor.organization_id, council, actor.person_id) then perform kernel.refuse('ChairMeets'); end if;
  select * into f from jsonb_to_record(incoming) as r(rrule text, "firstOn" date, "time" time, minutes integer, place text);
  if f.rrule is null then
    delete from cadence c where c.organization_id = actor.organization_id and c.council_id = set_cadence.council;
  else
    insert into cadence as c (organization_id, council_id, rrule, first_on, at_time, minutes, place)
    values (actor.organization_id, set_cadence.council, f.rrule, f."firstOn", f."time", f.minutes, btrim(coalesce(f.place, '')))
    on conflict (organization_id, council_id) do update
      set rrule = excluded.rrule, first_on = excluded.first_on, at_time = excluded.at_time, minutes = excluded.minutes, place = excluded.place;
  end if;
  perform audit.record(actor.organization_id, actor.person_id, 'CadenceSet', 'Council', council);
end $$;
grant execute on function council.set_cadence(text, uuid, jsonb) to tribune_api;
