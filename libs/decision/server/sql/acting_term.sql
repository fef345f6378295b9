-- The term by which a person may answer a decision for a constituency now, or null (D11). The champion may whenever not recused, an alternate when
-- their turn has come. With the champion's seat empty, nobody.
create or replace function decision.acting_term(organization uuid, decision uuid, constituency uuid, person uuid) returns champion.term language plpgsql stable
set search_path = decision, pg_temp set timezone = 'UTC' as $$
declare mine champion.term;
begin
  select t.* into mine from champion.live_term t where t.organization_id = organization and t.constituency_id = constituency and t.person_id = person
     and not exists (select from recusal r where r.organization_id = t.organization_id and r.decision_id = decision and r.person_id = t.person_id)
     and decision.turn_from(t.organization_id, decision, t.constituency_id, t.rank) <= kernel.now();
  return mine;
end $$;
grant execute on function decision.acting_term(uuid, uuid, uuid, uuid) to tribune_api;
