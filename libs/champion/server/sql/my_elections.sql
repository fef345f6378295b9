-- The elections in which the person of this session may vote, and whether they have: their own participation, nobody else's. No login may read
-- the elector table itself: the locks that voting leaves on its rows would tell who has taken part.
create or replace function champion.my_elections(token text) returns table (election_id uuid, has_voted boolean) language plpgsql stable security definer
set search_path = champion, pg_temp set timezone = 'UTC' as $$
declare actor record;
begin
  select * into actor from auth.caller(token, array['READ']);
  return query select l.election_id, exists (select from participation w where w.organization_id = l.organization_id and w.election_id = l.election_id and w.person_id = l.person_id)
    from elector l where l.organization_id = actor.organization_id and l.person_id = actor.person_id;
end $$;
grant execute on function champion.my_elections(text) to tribune_api;
