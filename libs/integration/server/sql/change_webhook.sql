-- Another name, address or choice. What waits goes to the new address.
create or replace function integration.change_webhook(token text, webhook uuid, name text, url text, kinds text[]) returns void language plpgsql security definer
set search_path = integration, pg_temp set timezone = 'UTC' as $$
declare actor record := integration.demand_webhook(token, webhook);
begin
  update webhook w set name = change_webhook.name, url = change_webhook.url, kinds = change_webhook.kinds, rest_until = '-infinity'
   where w.organization_id = actor.organization_id and w.id = webhook;
  perform audit.record(actor.organization_id, actor.person_id, 'WebhookChanged', 'Webhook', webhook);
end $$;
grant execute on function integration.change_webhook(text, uuid, text, text, text[]) to tribune_api;
