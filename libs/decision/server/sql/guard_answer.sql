-- Approvals and refusals go from live to dead and change in nothing else.
create or replace function decision.guard_answer() returns trigger language plpgsql
set search_path = decision, pg_temp set timezone = 'UTC' as $$
begin
  if tg_op = 'DELETE' then raise exception 'a champion''s answer is never removed' using errcode = '55006'; end if;
  if not old.live or new.live or to_jsonb(new) - array['live', 'died_at', 'died_because'] is distinct from to_jsonb(old) - array['live', 'died_at', 'died_because'] then
    raise exception 'a champion''s answer only ends' using errcode = '55006';
  end if;
  return new;
end $$;
create or replace trigger guard_answer before update or delete on decision.approval for each row execute function decision.guard_answer();
create or replace trigger guard_answer before update or delete on decision.refusal for each row execute function decision.guard_answer();
