-- A new secret signs from now on, and the one before beside it for a day: the receiver changes over without missing anything.
create or replace function integration.roll_webhook_secret(token text, webhook uuid, secret text) returns void language plpgsql security definer
set search_path = integration, pg_temp set timezone = 'UTC' as $$
declare actor record := integration.demand_webhook(token, webhook);
begin
  update webhook w set previous_secret = w.secret, previous_until = kernel.now() + interval '1 day', secret = roll_webhook_secret.secret
   where w.organization_id = actor.organization_id and w.id = webhook;
  perform audit.record(actor.organization_id, actor.person_id, 'WebhookSecretRolled', 'Webhook', webhook);
end $$;
grant execute on function integration.roll_webhook_secret(text, uuid, text) to tribune_api;
