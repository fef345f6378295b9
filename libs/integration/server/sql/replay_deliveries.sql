-- Delivered once more, under the same ids: one, or everything since a time. Gives how many.
create or replace function integration.replay_deliveries(token text, webhook uuid, number bigint, since timestamptz) returns integer language plpgsql security definer
set search_path = integration, pg_temp set timezone = 'UTC' as $$
declare
  actor record := integration.demand_webhook(token, webhook);
  replayed integer;
begin
  update delivery d set next_attempt_at = kernel.now(), attempts = 0, delivered_at = null
   where d.organization_id = actor.organization_id and d.webhook_id = webhook and d.kind <> 'test' and (d.number = replay_deliveries.number or d.happened_at >= since);
  get diagnostics replayed = row_count;
  perform audit.record(actor.organization_id, actor.person_id, 'DeliveriesReplayed', 'Webhook', webhook, jsonb_build_object('count', replayed));
  return replayed;
end $$;
grant execute on function integration.replay_deliveries(text, uuid, bigint, timestamptz) to tribune_api;
