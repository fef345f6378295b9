-- Deliveries that are due and not sent, and for how many seconds the oldest has been: of the installation, without a word of whom or what. What a receiver holds up by failing is not due.
create or replace function integration.delivery_backlog(out waiting bigint, out oldest_seconds double precision) language sql stable security definer
set search_path = integration, pg_temp set timezone = 'UTC' as $$
  select count(*), coalesce(extract(epoch from (select kernel.now()) - min(d.next_attempt_at)), 0)
    from delivery d join webhook w on w.organization_id = d.organization_id and w.id = d.webhook_id
   where d.next_attempt_at <= (select kernel.now()) and (d.kind = 'test' or (w.disabled_at is null and w.paused_at is null and w.rest_until <= (select kernel.now())))
$$;
grant execute on function integration.delivery_backlog() to tribune_api;
