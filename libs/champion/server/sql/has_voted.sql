-- Whether the person of this session has voted: their own participation, nobody else's.
create or replace function champion.has_voted(token text, election uuid) returns boolean language plpgsql stable security definer
set search_path = champion, pg_temp as $$
declare actor record;
begin
  select * into actor from auth.actor(token);
  return exists (select from participation w where w.organization_id = actor.organization_id and w.election_id = election and w.person_id = actor.person_id);
end $$;
grant execute on function champion.has_voted(text, uuid) to tribune_api;
