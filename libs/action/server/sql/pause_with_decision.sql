-- What an approval hung on is broken: whoever records that event pauses the decision's actions by it, without knowing them.
create or replace function action.pause_with_decision() returns trigger language plpgsql security definer
set search_path = action, pg_temp set timezone = 'UTC' as $$
begin
  perform action.pause_all(new.organization_id, new.subject_id, 'A condition of the champion’s approval does not hold any longer.');
  return null;
end $$;
create or replace trigger pause_with_decision after insert on audit.event for each row
  when (new.subject_type = 'Decision' and new.type = 'ConditionBroken') execute function action.pause_with_decision();
