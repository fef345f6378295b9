-- To one person, once for each key: see queue_mails.
create or replace function notification.queue_mail(organization uuid, person uuid, kind text, data jsonb, dedupe text) returns void language sql
set search_path = notification, pg_temp set timezone = 'UTC' as $$
  select notification.queue_mails(organization, array[person], kind, data, array[dedupe])
$$;
