-- The same to many at once, each with the key of their own: called by the acts themselves, so that somebody is told exactly when there is a cause: in the application, and by
-- mail as they chose. The address is looked up when it is sent. A mail that is not wanted keeps its row, held for ever: its key says that the cause has been told.
create or replace function notification.queue_mails(organization uuid, people uuid[], kind text, data jsonb, keys text[]) returns void language sql
set search_path = notification, pg_temp set timezone = 'UTC' as $$
  with moment as materialized (select kernel.now() as now),
  -- asked for nobody, choice_of says what is usual: twice for each cause, not once for each person
  subject as materialized (
    select a.is_author, t.topic, notification.choice_of(organization, null, t.topic) as usual
    from (values (true), (false)) a (is_author), lateral (select notification.topic_of(kind, a.is_author) as topic) t),
  told as materialized (
    select w.person, w.key, u.topic, coalesce(s.choice, u.usual) as choice, r.person_id is not null as has_quiet_hours
    from unnest(people, keys) w (person, key)
    join subject u on u.is_author = coalesce(w.person = (select d.author_id from decision.decision d where d.organization_id = organization and d.id = (data->>'decision')::uuid), false)
    left join setting s on s.organization_id = organization and s.person_id = w.person and s.topic = u.topic
    left join rhythm r on r.organization_id = organization and r.person_id = w.person and r.quiet_from is not null),
  mailed as (
    insert into mail (organization_id, person_id, kind, data, dedupe_key, queued_at, next_attempt_at, last_error)
    select organization, t.person, queue_mails.kind, queue_mails.data, t.key, m.now,
      case when t.topic = 'ALWAYS' or t.choice = 'AT_ONCE' and not t.has_quiet_hours then m.now when t.choice = 'AT_ONCE' then notification.wake_at(organization, t.person) else 'infinity' end,
      case t.choice when 'WEEKLY' then 'Left to the weekly mail' when 'OFF' then 'Told in the application only' end
    from told t, moment m order by t.person
    on conflict (organization_id, dedupe_key) do nothing returning person_id)
  insert into notice (organization_id, person_id, kind, data, at)
  select organization, t.person, queue_mails.kind, queue_mails.data, m.now from told t join mailed s on s.person_id = t.person, moment m where t.topic not in ('ALWAYS', 'WEEKLY')
$$;
