-- The term by which a person may answer a decision for a constituency now, or null (D11). The champion may whenever not recused. An alternate only
-- when everybody before them is recused, has handed over, or has let a full clock of seven days run out. With the champion's seat empty, nobody.
create or replace function decision.acting_term(organization uuid, decision uuid, constituency uuid, person uuid) returns champion.term language plpgsql stable
set search_path = decision, pg_temp as $$
declare
  mine champion.term;
  waits integer;
begin
  select t.* into mine from champion.live_term t where t.organization_id = organization and t.constituency_id = constituency and t.person_id = person
     and exists (select from champion.live_term c where c.organization_id = t.organization_id and c.constituency_id = t.constituency_id and c.rank = 0)
     and not exists (select from recusal r where r.organization_id = t.organization_id and r.decision_id = decision and r.person_id = t.person_id);
  if not found or mine.rank = 0 then return mine; end if;
  select count(*) into waits from champion.live_term t
   where t.organization_id = organization and t.constituency_id = constituency and t.rank < mine.rank
     and not exists (select from recusal r where r.organization_id = t.organization_id and r.decision_id = decision and r.person_id = t.person_id)
     and not exists (select from champion.hand_over h where h.organization_id = t.organization_id and h.term_id = t.id and h.taken_back_at is null and h.from_at <= kernel.now() and h.until_at > kernel.now());
  if waits = 0 or exists (select from clock c join decision.decision d on d.organization_id = c.organization_id and d.id = c.decision_id and d.current_revision = c.revision
      where c.organization_id = organization and c.decision_id = decision and c.constituency_id = constituency and c.started_at + waits * (c.due_at - c.started_at) <= kernel.now()) then
    return mine;
  end if;
  return null;
end $$;
