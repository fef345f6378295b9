-- What the sentence "it is not your turn" needs: why, and from when on it would be (D11).
create or replace function decision.why_not_acting(organization uuid, decision uuid, constituency uuid, person uuid) returns jsonb language sql stable
set search_path = decision, pg_temp set timezone = 'UTC' as $$
  select jsonb_build_object(
    'because', case
      when mine.rank is null then 'NO_TERM'
      when exists (select from recusal r where r.organization_id = organization and r.decision_id = decision and r.person_id = person) then 'RECUSED'
      when not exists (select from champion.live_term t where t.organization_id = organization and t.constituency_id = constituency and t.rank = 0) then 'SEAT_EMPTY'
      else 'CHAMPION_FIRST' end,
    'turnAt', nullif(decision.turn_from(organization, decision, constituency, mine.rank), '-infinity'))
  from (select (select t.rank from champion.live_term t where t.organization_id = organization and t.constituency_id = constituency and t.person_id = person) as rank) mine
$$;
