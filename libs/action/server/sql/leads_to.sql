-- State × command → state, as libs/action/domain/action.machine.ts has it; null where the command is not possible. A spec compares the two.
create or replace function action.leads_to(state text, command text, paused_from text default null) returns text language sql immutable
set search_path = action, pg_temp set timezone = 'UTC' as $$
  select case
    when command = 'startAction' and state = 'OPEN' then 'DOING'
    when command = 'finishAction' and state in ('OPEN', 'DOING') then 'DONE'
    when command = 'pauseAction' and state in ('OPEN', 'DOING') then 'PAUSED'
    when command = 'resumeAction' and state = 'PAUSED' then coalesce(paused_from, 'OPEN')
    when command = 'dropAction' and state in ('OPEN', 'DOING', 'PAUSED') then 'DROPPED'
    when command = 'reopenAction' and state in ('DONE', 'DROPPED') then 'OPEN'
    when command in ('noteProgress', 'reassignAction', 'rescheduleAction') and state in ('OPEN', 'DOING', 'PAUSED') then state
  end
$$;
