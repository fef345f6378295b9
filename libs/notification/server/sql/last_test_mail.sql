-- What came of the organization's last test mail, and where the next one would go.
create or replace function notification.last_test_mail(token text) returns jsonb language plpgsql stable security definer
set search_path = notification, pg_temp set timezone = 'UTC' as $$
declare actor record;
begin
  select * into actor from auth.actor(token);
  perform people.demand_role(actor.organization_id, actor.person_id, 'ADMIN');
  return jsonb_build_object(
    'to', (select p.email from people.person p where p.organization_id = actor.organization_id and p.id = actor.person_id),
    'last', (select jsonb_build_object('to', p.email, 'askedAt', m.queued_at, 'acceptedAt', m.sent_at, 'words', m.last_error,
                'state', case when m.sent_at is not null then 'ACCEPTED' when m.attempts > 0 then 'REFUSED' else 'WAITING' end)
               from mail m join people.person p on p.organization_id = m.organization_id and p.id = m.person_id
              where m.organization_id = actor.organization_id and m.kind = 'TestMail' order by m.queued_at desc limit 1));
end $$;
grant execute on function notification.last_test_mail(text) to tribune_api;
