-- One's own predictions that stand, by session: the API's login cannot ask for another's.
create or replace function action.my_predictions(token text, decisions uuid[]) returns table (decision_id uuid, basis integer, effect integer, percent integer) language plpgsql stable security definer
set search_path = action, pg_temp set timezone = 'UTC' as $$
declare actor record;
begin
  select * into actor from auth.actor(token);
  return query select distinct on (p.decision_id, p.basis, p.effect) p.decision_id, p.basis, p.effect, p.percent from prediction p
    where p.organization_id = actor.organization_id and p.person_id = actor.person_id and p.decision_id = any (decisions)
    order by p.decision_id, p.basis, p.effect, p.cast_number desc;
end $$;
grant execute on function action.my_predictions(text, uuid[]) to tribune_api;
