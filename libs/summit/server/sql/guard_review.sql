-- Nothing is added to a review that has an outcome: no word, no line, no reviewer; and nobody becomes a reviewer once somebody has reviewed.
create or replace function summit.guard_review() returns trigger language plpgsql
set search_path = summit, pg_temp set timezone = 'UTC' as $$
begin
  if exists (select from review_outcome o where o.organization_id = new.organization_id and o.summit_id = new.summit_id and o.number = new.number) then
    raise exception 'the review of this version has ended' using errcode = '55006';
  end if;
  if tg_table_name = 'reviewer' then
    if exists (select from plan_review r where r.organization_id = new.organization_id and r.summit_id = new.summit_id and r.number = new.number) then
      raise exception 'who reviews stands when the review is opened' using errcode = '55006';
    end if;
  elsif tg_table_name = 'plan_review_line' then
    if exists (select from plan_review r where r.organization_id = new.organization_id and r.summit_id = new.summit_id and r.number = new.number and r.person_id = new.person_id and r.turn = new.turn and r.verdict = 'APPROVE') then
      raise exception 'who approves the whole names no line' using errcode = '55006';
    end if;
  end if;
  return new;
end $$;
create or replace trigger guard_reviewer before insert on summit.reviewer for each row execute function summit.guard_review();
create or replace trigger guard_plan_review before insert on summit.plan_review for each row execute function summit.guard_review();
create or replace trigger guard_plan_review_line before insert on summit.plan_review_line for each row execute function summit.guard_review();
