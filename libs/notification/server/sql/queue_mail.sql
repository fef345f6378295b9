-- Called by the acts themselves, so that somebody is told exactly when there is a cause: in the application, and by mail as they chose. The address is looked up when it
-- is sent. A mail that is not wanted keeps its row, held for ever: its key says that the cause has been told.
create or replace function notification.queue_mail(organization uuid, person uuid, kind text, data jsonb, dedupe text) returns void language plpgsql
set search_path = notification, pg_temp set timezone = 'UTC' as $$
declare
  topic text := notification.topic_of(kind, exists (select from decision.decision d where d.organization_id = organization and d.id = (data->>'decision')::uuid and d.author_id = person));
  choice text := notification.choice_of(organization, person, topic);
begin
  insert into mail (organization_id, person_id, kind, data, dedupe_key, next_attempt_at, last_error)
  values (organization, person, queue_mail.kind, queue_mail.data, dedupe,
    case when topic = 'ALWAYS' then kernel.now() when choice = 'AT_ONCE' then notification.wake_at(organization, person) else 'infinity' end,
    case choice when 'WEEKLY' then 'Left to the weekly mail' when 'OFF' then 'Told in the application only' end)
  on conflict (organization_id, dedupe_key) do nothing;
  if found and topic not in ('ALWAYS', 'WEEKLY') then
    insert into notice (organization_id, person_id, kind, data) values (organization, person, queue_mail.kind, queue_mail.data);
  end if;
end $$;
