-- A mail about somebody to an address that is not theirs now: the one they want, or the one they had.
create or replace function notification.queue_mail_to(organization uuid, person uuid, address text, kind text, data jsonb) returns void language sql
set search_path = notification, pg_temp set timezone = 'UTC' as $$
  insert into mail (organization_id, person_id, address, kind, data) values (organization, person, queue_mail_to.address, queue_mail_to.kind, queue_mail_to.data)
$$;
