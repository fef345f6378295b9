-- The champion's own hand-over to the alternates until a time; taking it back early is the champion's too (D11).
create or replace function champion.hand_over(token text, constituency uuid, until_time timestamptz) returns uuid language plpgsql security definer
set search_path = champion, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  held uuid;
  made uuid;
begin
  select * into actor from auth.actor(token);
  select t.id into held from live_term t where t.organization_id = actor.organization_id and t.constituency_id = constituency and t.person_id = actor.person_id;
  if not found then perform kernel.refuse('NotTheChampion'); end if;
  if until_time <= kernel.now() or until_time > kernel.now() + interval '1 year' then perform kernel.refuse('TimeNotAhead', jsonb_build_object('time', until_time)); end if;
  update champion.hand_over h set taken_back_at = kernel.now() where h.organization_id = actor.organization_id and h.term_id = held and h.taken_back_at is null and h.until_at > kernel.now();
  insert into champion.hand_over (organization_id, term_id, until_at) values (actor.organization_id, held, until_time) returning id into made;
  perform audit.record(actor.organization_id, actor.person_id, 'OfficeHandedOver', 'Term', held, jsonb_build_object('until', until_time));
  return made;
end $$;
grant execute on function champion.hand_over(text, uuid, timestamptz) to tribune_api;
