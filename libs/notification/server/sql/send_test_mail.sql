-- An administrator mails themselves, to see whether the mail server takes it. It goes before everything that waits; one at a time.
create or replace function notification.send_test_mail(token text) returns void language plpgsql security definer
set search_path = notification, pg_temp set timezone = 'UTC' as $$
declare actor record;
begin
  select * into actor from auth.actor(token);
  perform people.demand_role(actor.organization_id, actor.person_id, 'ADMIN');
  perform 1 from people.organization o where o.id = actor.organization_id for update;
  if exists (select from mail m where m.organization_id = actor.organization_id and m.kind = 'TestMail' and m.sent_at is null and m.attempts = 0 and m.queued_at > kernel.now() - interval '1 minute') then return; end if;
  delete from mail m where m.organization_id = actor.organization_id and m.kind = 'TestMail' and m.sent_at is null and m.attempts = 0;
  perform notification.queue_mail(actor.organization_id, actor.person_id, 'TestMail', jsonb_build_object(), null);
  update mail m set next_attempt_at = '-infinity' where m.organization_id = actor.organization_id and m.kind = 'TestMail' and m.sent_at is null and m.attempts = 0;
end $$;
grant execute on function notification.send_test_mail(text) to tribune_api;
