-- Seven days of nominations, seven of voting by default; the seed for ties is drawn and committed to here (E2, E4).
-- Called by an election officer, or by an administrator while there is no officer.
create or replace function champion.call_election(token text, constituency uuid, nomination_days integer default 7, voting_days integer default 7) returns uuid language plpgsql security definer
set search_path = champion, pg_temp set timezone = 'UTC' as $$
declare actor record;
begin
  select * into actor from auth.actor(token);
  perform people.demand_role(actor.organization_id, actor.person_id,
    case when exists (select from people.role r where r.organization_id = actor.organization_id and r.role = 'ELECTION_OFFICER') then 'ELECTION_OFFICER' else 'ADMIN' end);
  if (nomination_days between 1 and 60 and voting_days between 1 and 60) is not true then
    perform kernel.refuse('ElectionDaysOutOfRange', jsonb_build_object('minimum', 1, 'maximum', 60));
  end if;
  return champion.begin_election(actor.organization_id, constituency, make_interval(days => nomination_days), make_interval(days => voting_days), actor.person_id);
end $$;
grant execute on function champion.call_election(text, uuid, integer, integer) to tribune_api;
