-- From when on an election of this constituency may be called, and when the next begins by itself: 14 days before the champion's term ends. Null while
-- the seat is empty: then at once. Nobody shortens a term by electing early whoever has just been put on the roll (P1, E7).
create or replace function champion.callable_from(organization uuid, constituency uuid) returns timestamptz language sql stable
set search_path = champion, pg_temp set timezone = 'UTC' as $$
  select t.ends_at - interval '14 days' from champion.live_term t where t.organization_id = organization and t.constituency_id = constituency and t.rank = 0
$$;
grant execute on function champion.callable_from(uuid, uuid) to tribune_api;
