-- Called by the acts themselves, so that a mail exists exactly when its cause does. The address is looked up when it is sent.
create or replace function notification.queue_mail(organization uuid, person uuid, kind text, data jsonb, dedupe text) returns void language sql
set search_path = notification, pg_temp set timezone = 'UTC' as $$
  insert into mail (organization_id, person_id, kind, data, dedupe_key) values (organization, person, queue_mail.kind, queue_mail.data, dedupe)
  on conflict (organization_id, dedupe_key) do nothing
$$;
