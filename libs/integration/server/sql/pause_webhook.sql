-- Nothing is delivered until it is resumed; then everything that happened meanwhile is, in its order. Resuming also takes up what was switched off for want of an answer.
create or replace function integration.pause_webhook(token text, webhook uuid, paused boolean) returns void language plpgsql security definer
set search_path = integration, pg_temp set timezone = 'UTC' as $$
declare actor record := integration.demand_webhook(token, webhook);
begin
  update webhook w set paused_at = case when paused then coalesce(w.paused_at, kernel.now()) end, disabled_at = case when paused then w.disabled_at end,
         failing_since = case when paused then w.failing_since end, failures = case when paused then w.failures else 0 end, rest_until = '-infinity'
   where w.organization_id = actor.organization_id and w.id = webhook;
  perform audit.record(actor.organization_id, actor.person_id, case when paused then 'WebhookPaused' else 'WebhookResumed' end, 'Webhook', webhook);
end $$;
grant execute on function integration.pause_webhook(text, uuid, boolean) to tribune_api;
