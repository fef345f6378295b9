-- The next line in an action's history, and the event that tells of it. Without a person: the system did it.
create or replace function action.log(organization uuid, action uuid, person uuid, kind text, words text default '', percent integer default null, owner uuid default null, due_on date default null)
returns integer language plpgsql
set search_path = action, pg_temp set timezone = 'UTC' as $$
declare n integer;
begin
  select coalesce(max(p.number), 0) + 1 into n from progress p where p.organization_id = organization and p.action_id = log.action;
  insert into progress (organization_id, action_id, number, kind, person_id, words, percent, owner_id, due_on)
  values (organization, log.action, n, log.kind, person, btrim(coalesce(log.words, '')), log.percent, owner, log.due_on);
  perform audit.record(organization, person, case log.kind when 'NOTED' then 'ProgressNoted' else 'Action' || initcap(log.kind) end, 'Action', log.action,
    (select action.told(a) - 'action' from action.action a where a.organization_id = organization and a.id = log.action) || jsonb_build_object('number', n));
  return n;
end $$;
