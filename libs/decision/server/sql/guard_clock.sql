-- A clock never restarts and is never removed: it may pause once, and what it pauses is added to its end (D12).
create or replace function decision.guard_clock() returns trigger language plpgsql
set search_path = decision, pg_temp set timezone = 'UTC' as $$
begin
  -- removed, there is no new one, and it differs in everything
  if old.paused_at is not null or new.paused_at is null or new.due_at - old.due_at <> new.resumes_at - new.paused_at
     or to_jsonb(new) - array['paused_at', 'resumes_at', 'paused_because', 'due_at'] is distinct from to_jsonb(old) - array['paused_at', 'resumes_at', 'paused_because', 'due_at'] then
    raise exception 'a clock pauses once, and changes in nothing else' using errcode = '55006';
  end if;
  return new;
end $$;
create or replace trigger guard_clock before update or delete on decision.clock for each row execute function decision.guard_clock();
