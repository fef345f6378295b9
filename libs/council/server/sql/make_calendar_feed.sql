-- A person's own calendar gets an address, or another one: the earlier one is dead from then on. The secret comes from outside and is kept as its SHA-256 alone.
create or replace function council.make_calendar_feed(token text, secret text) returns void language plpgsql security definer
set search_path = council, pg_temp set timezone = 'UTC' as $$
declare actor record;
begin
  select * into actor from auth.actor(token);
  if not council.sees_councils(actor.organization_id, actor.person_id) then perform kernel.refuse('NotFound', jsonb_build_object('type', 'CalendarFeed')); end if;
  if secret is null or secret !~ '^[0-9a-f]{64}$' then raise exception 'no secret' using errcode = '22023'; end if;
  insert into calendar_feed (organization_id, person_id, secret_hash) values (actor.organization_id, actor.person_id, kernel.text_hash(secret))
  on conflict (organization_id, person_id) do update set secret_hash = excluded.secret_hash, made_at = excluded.made_at;
  perform audit.record(actor.organization_id, actor.person_id, 'CalendarFeedMade', 'Person', actor.person_id);
end $$;
grant execute on function council.make_calendar_feed(text, text) to tribune_api;
