-- Gone, with its secret and its deliveries; that it was there stays in the record.
create or replace function integration.remove_webhook(token text, webhook uuid) returns void language plpgsql security definer
set search_path = integration, pg_temp set timezone = 'UTC' as $$
declare actor record := integration.demand_webhook(token, webhook);
begin
  delete from webhook w where w.organization_id = actor.organization_id and w.id = webhook;
  perform audit.record(actor.organization_id, actor.person_id, 'WebhookRemoved', 'Webhook', webhook);
end $$;
grant execute on function integration.remove_webhook(text, uuid) to tribune_api;
