create or replace function champion.take_back(token text, constituency uuid) returns void language plpgsql security definer
set search_path = champion, pg_temp set timezone = 'UTC' as $$
declare actor record;
begin
  select * into actor from auth.actor(token);
  update champion.hand_over h set taken_back_at = kernel.now() from live_term t
   where t.organization_id = actor.organization_id and t.constituency_id = constituency and t.person_id = actor.person_id
     and h.organization_id = t.organization_id and h.term_id = t.id and h.taken_back_at is null and h.until_at > kernel.now();
  if not found then perform kernel.refuse('NothingHandedOver'); end if;
  perform audit.record(actor.organization_id, actor.person_id, 'OfficeTakenBack', 'Constituency', constituency);
end $$;
grant execute on function champion.take_back(text, uuid) to tribune_api;
