-- As what this person may answer a report (D14): a council's chair, or who holds the champion's seat of the constituency. Null: not.
create or replace function register.may_answer(r register.report, person uuid) returns text language sql stable
set search_path = register, pg_temp set timezone = 'UTC' as $$
  select case
    when exists (select from champion.live_term t where t.organization_id = r.organization_id and t.constituency_id = r.constituency_id and t.person_id = person and t.rank = 0) then 'CHAMPION'
    when council.presides(r.organization_id, person) then 'CHAIR' end
$$;
