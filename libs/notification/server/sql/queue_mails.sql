-- The same to many at once, each with the key of their own: called by the acts themselves, so that somebody is told exactly when there is a cause: in the application, and by
-- mail as they chose. The address is looked up when it is sent. A mail that is not wanted keeps its row, held for ever: its key says that the cause has been told.
create or replace function notification.queue_mails(organization uuid, people uuid[], kind text, data jsonb, keys text[]) returns void language sql
set search_path = notification, pg_temp set timezone = 'UTC' as $$
  with moment as materialized (select kernel.now() as now),
  told as materialized (
    select w.person, w.key, t.topic, notification.choice_of(organization, w.person, t.topic) as choice from unnest(people, keys) w (person, key), lateral (
      select notification.topic_of(kind, exists (select from decision.decision d where d.organization_id = organization and d.id = (data->>'decision')::uuid and d.author_id = w.person)) as topic) t),
  mailed as (
    insert into mail (organization_id, person_id, kind, data, dedupe_key, queued_at, next_attempt_at, last_error)
    select organization, t.person, queue_mails.kind, queue_mails.data, t.key, m.now,
      case when t.topic = 'ALWAYS' then m.now when t.choice = 'AT_ONCE' then notification.wake_at(organization, t.person) else 'infinity' end,
      case t.choice when 'WEEKLY' then 'Left to the weekly mail' when 'OFF' then 'Told in the application only' end
    from told t, moment m order by t.person
    on conflict (organization_id, dedupe_key) do nothing returning person_id)
  insert into notice (organization_id, person_id, kind, data, at)
  select organization, t.person, queue_mails.kind, queue_mails.data, m.now from told t join mailed s on s.person_id = t.person, moment m where t.topic not in ('ALWAYS', 'WEEKLY')
$$;
