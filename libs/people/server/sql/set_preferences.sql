-- In which language and time zone this person reads; null is what their browser says. Theirs alone to say.
create or replace function people.set_preferences(token text, wanted_language text, wanted_zone text) returns void language plpgsql security definer
set search_path = people, pg_temp set timezone = 'UTC' as $$
declare actor record;
begin
  select * into actor from auth.actor(token);
  if wanted_zone is not null and not exists (select from pg_timezone_names where name = wanted_zone) then
    perform kernel.refuse('TimeZoneUnknown', jsonb_build_object('timeZone', wanted_zone));
  end if;
  update person p set language = wanted_language, time_zone = wanted_zone
   where p.organization_id = actor.organization_id and p.id = actor.person_id and (p.language, p.time_zone) is distinct from (wanted_language, wanted_zone);
  if found then perform audit.record(actor.organization_id, actor.person_id, 'PreferencesSet', 'Person', actor.person_id); end if;
end $$;
grant execute on function people.set_preferences(text, text, text) to tribune_api;
