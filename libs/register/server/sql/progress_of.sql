-- How far the actions of a final decision are (D13): counts alone; who does what stays inside. Null while nobody has been given anything.
create or replace function register.progress_of(organization uuid, decision uuid) returns jsonb language sql stable
set search_path = register, pg_temp set timezone = 'UTC' as $$
  select jsonb_build_object('total', count(*), 'waiting', count(*) filter (where a.state = 'OPEN'), 'doing', count(*) filter (where a.state = 'DOING'), 'paused', count(*) filter (where a.state = 'PAUSED'),
      'done', count(*) filter (where a.state = 'DONE'), 'dropped', count(*) filter (where a.state = 'DROPPED'),
      'late', count(*) filter (where a.state in ('OPEN', 'DOING') and a.due_on < action.today(organization)))
    from action.action a where a.organization_id = organization and a.decision_id = progress_of.decision
  having count(*) > 0
$$;
