-- One's own ballots and those one cast for others by proxy, open vote or closed: by session, so that the API's login cannot ask for another's (D5).
create or replace function decision.my_ballots(token text, decisions uuid[]) returns setof decision.ballot language plpgsql stable security definer
set search_path = decision, pg_temp set timezone = 'UTC' as $$
declare actor record;
begin
  select * into actor from auth.actor(token);
  return query select distinct on (b.decision_id, b.basis, b.person_id) b.* from ballot b
   where b.organization_id = actor.organization_id and actor.person_id in (b.person_id, b.cast_by) and b.decision_id = any (decisions)
   order by b.decision_id, b.basis, b.person_id, b.cast_number desc;
end $$;
grant execute on function decision.my_ballots(text, uuid[]) to tribune_api;
