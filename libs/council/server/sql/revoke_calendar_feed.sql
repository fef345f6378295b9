-- The address is dead from now on. Once more does nothing.
create or replace function council.revoke_calendar_feed(token text) returns void language plpgsql security definer
set search_path = council, pg_temp set timezone = 'UTC' as $$
declare actor record;
begin
  select * into actor from auth.actor(token);
  delete from calendar_feed f where f.organization_id = actor.organization_id and f.person_id = actor.person_id;
  if found then perform audit.record(actor.organization_id, actor.person_id, 'CalendarFeedRevoked', 'Person', actor.person_id); end if;
end $$;
grant execute on function council.revoke_calendar_feed(text) to tribune_api;
