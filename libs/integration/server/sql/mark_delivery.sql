-- What came of an attempt. `again_in` are the seconds until the next one, null for never. A webhook that answers nothing rests a while, at most five minutes; after three days
-- without one delivery, or at once when its receiver says that it is gone (410), it is switched off, and the administrators are written to.
create or replace function integration.mark_delivery(organization uuid, webhook uuid, number bigint, arrived boolean, status integer, took_ms integer, answer text, again_in integer) returns void language plpgsql security definer
set search_path = integration, pg_temp set timezone = 'UTC' as $$
declare
  now timestamptz := kernel.now();
  w webhook;
  what text;
begin
  -- the webhook before its deliveries, as everybody holds them
  select * into w from webhook x where x.organization_id = organization and x.id = webhook for update;
  if not found then return; end if;
  update delivery d set attempts = d.attempts + 1, tried_at = now, delivered_at = case when arrived then now end, status = mark_delivery.status, took_ms = mark_delivery.took_ms,
         answer = left(mark_delivery.answer, 300), next_attempt_at = case when arrived then null else now + make_interval(secs => again_in) end
   where d.organization_id = organization and d.webhook_id = webhook and d.number = mark_delivery.number returning d.kind into what;
  update webhook x set tried_at = now where x.organization_id = organization and x.id = webhook;
  if arrived then
    update webhook x set failing_since = null, failures = 0, rest_until = '-infinity' where x.organization_id = organization and x.id = webhook and x.failing_since is not null;
    return;
  end if;
  if what = 'test' then return; end if;
  update webhook x set failing_since = coalesce(x.failing_since, now), failures = x.failures + 1, rest_until = now + make_interval(secs => least(300, 2 ^ least(x.failures, 10)))
   where x.organization_id = organization and x.id = webhook;
  if w.disabled_at is null and (status = 410 or w.failing_since <= now - interval '3 days') then
    update webhook x set disabled_at = now where x.organization_id = organization and x.id = webhook;
    perform audit.record(organization, null, 'WebhookDisabled', 'Webhook', webhook);
    perform notification.queue_mails(organization, array_agg(r.person_id), 'WebhookDisabled', jsonb_build_object('webhook', w.name), array_agg('WebhookDisabled:' || webhook || ':' || now || ':' || r.person_id))
      from people.role r where r.organization_id = organization and r.role = 'ADMIN';
  end if;
end $$;
grant execute on function integration.mark_delivery(uuid, uuid, bigint, boolean, integer, integer, text, integer) to tribune_worker;
