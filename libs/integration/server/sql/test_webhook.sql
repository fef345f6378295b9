-- A delivery to try the way: about nothing, at once and once, also while it is paused.
create or replace function integration.test_webhook(token text, webhook uuid) returns void language plpgsql security definer
set search_path = integration, pg_temp set timezone = 'UTC' as $$
declare actor record := integration.demand_webhook(token, webhook);
begin
  with counted as (update webhook w set last_number = w.last_number + 1 where w.organization_id = actor.organization_id and w.id = webhook returning w.last_number)
  insert into delivery (organization_id, webhook_id, number, kind, subject_type, subject_id, happened_at)
  select actor.organization_id, webhook, c.last_number, 'test', 'Webhook', webhook, kernel.now() from counted c;
end $$;
grant execute on function integration.test_webhook(text, uuid) to tribune_api;
