-- Seven days of nominations, seven of voting by default; the seed for ties is drawn and committed to here (E2, E4).
-- Called by an election officer, or by an administrator while there is no officer; by neither while a champion's term runs for more than 14 days.
create or replace function champion.call_election(token text, constituency uuid, nomination_days integer default 7, voting_days integer default 7) returns uuid language plpgsql security definer
set search_path = champion, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  callable_from timestamptz;
begin
  -- an older snapshot would not see the champion of an election that is being published
  perform champion.demand_read_committed();
  select * into actor from auth.actor(token);
  perform people.demand_role(actor.organization_id, actor.person_id,
    case when exists (select from people.role r where r.organization_id = actor.organization_id and r.role = 'ELECTION_OFFICER') then 'ELECTION_OFFICER' else 'ADMIN' end);
  if (nomination_days between 1 and 60 and voting_days between 1 and 60) is not true then
    perform kernel.refuse('ElectionDaysOutOfRange', jsonb_build_object('minimum', 1, 'maximum', 60));
  end if;
  -- a count takes this lock before its terms begin: it is over, or comes after us and finds this election running
  perform 1 from champion.constituency k where k.organization_id = actor.organization_id and k.id = call_election.constituency for update;
  callable_from := champion.callable_from(actor.organization_id, call_election.constituency);
  if callable_from > kernel.now() then
    perform kernel.refuse('TermStillRuns', jsonb_build_object('callableFrom', callable_from, 'timeZone', (select o.time_zone from people.organization o where o.id = actor.organization_id)));
  end if;
  return champion.begin_election(actor.organization_id, constituency, make_interval(days => nomination_days), make_interval(days => voting_days), actor.person_id);
end $$;
grant execute on function champion.call_election(text, uuid, integer, integer) to tribune_api;
