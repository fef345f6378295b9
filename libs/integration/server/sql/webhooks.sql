-- The organization's webhooks as its administrators see them, in the order in which they came; their secrets are shown to nobody.
create or replace function integration.webhooks(token text) returns jsonb language plpgsql stable security definer
set search_path = integration, pg_temp set timezone = 'UTC' as $$
declare actor record;
begin
  select * into actor from auth.actor(token);
  perform people.demand_role(actor.organization_id, actor.person_id, 'ADMIN');
  return (select coalesce(jsonb_agg(jsonb_build_object('id', w.id, 'name', w.name, 'url', w.url, 'kinds', w.kinds, 'addedAt', w.added_at, 'failingSince', w.failing_since,
      'previousSecretUntil', case when w.previous_until > kernel.now() then w.previous_until end,
      'state', case when w.disabled_at is not null then 'DISABLED' when w.paused_at is not null then 'PAUSED' when w.failing_since is not null then 'FAILING' else 'ACTIVE' end,
      'waiting', (select count(*) from delivery d where d.organization_id = w.organization_id and d.webhook_id = w.id and d.next_attempt_at is not null),
      'deliveredAt', (select max(d.delivered_at) from delivery d where d.organization_id = w.organization_id and d.webhook_id = w.id)) order by w.added_at, w.id), '[]')
    from webhook w where w.organization_id = actor.organization_id);
end $$;
grant execute on function integration.webhooks(text) to tribune_api;
