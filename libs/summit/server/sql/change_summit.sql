-- Title, times, place, sponsor, if it is still the version that was read. Who was invited to another time or place hears of it at once.
create or replace function summit.change_summit(token text, summit uuid, seen_version integer, incoming jsonb) returns void language plpgsql security definer
set search_path = summit, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  before summit.summit;
  f record;
  moves boolean;
begin
  select * into actor from auth.actor(token);
  before := summit.lock_summit(actor.organization_id, summit, actor.person_id, 'changeSummit');
  perform summit.demand_version(before, seen_version);
  select * into f from jsonb_to_record(incoming) as r(title text, "startsAt" timestamptz, "endsAt" timestamptz, place text, "sponsorId" uuid);
  if length(btrim(coalesce(f.title, ''))) = 0 then perform kernel.refuse('FieldMissing', jsonb_build_object('field', 'title')); end if;
  perform summit.demand_times(f."startsAt", f."endsAt");
  perform summit.demand_sponsor(actor.organization_id, f."sponsorId");
  moves := (before.starts_at, before.ends_at, before.place) is distinct from (f."startsAt", f."endsAt", btrim(coalesce(f.place, '')));
  update summit.summit s
     set title = btrim(f.title), starts_at = f."startsAt", ends_at = f."endsAt", place = btrim(coalesce(f.place, '')), sponsor_id = f."sponsorId", version = s.version + 1,
         sequence = s.sequence + case when moves or s.title <> btrim(f.title) then 1 else 0 end
   where s.organization_id = before.organization_id and s.id = before.id;
  insert into participant (organization_id, summit_id, person_id, function_id)
  values (before.organization_id, before.id, f."sponsorId", summit.function_of(before.organization_id, f."sponsorId")) on conflict do nothing;
  perform audit.record(before.organization_id, actor.person_id, 'SummitChanged', 'Summit', before.id, jsonb_build_object('moved', moves));
  if moves and before.state = 'ANNOUNCED' then perform summit.mail_participants(before.organization_id, before.id, 'moved', actor.person_id); end if;
end $$;
grant execute on function summit.change_summit(text, uuid, integer, jsonb) to tribune_api;
