-- A program is told of what happens from now on; twenty are enough for an organization. The address has been looked at by who calls, and is again before each delivery.
create or replace function integration.add_webhook(token text, name text, url text, kinds text[], secret text) returns uuid language plpgsql security definer
set search_path = integration, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  made uuid;
begin
  select * into actor from auth.actor(token);
  perform people.demand_role(actor.organization_id, actor.person_id, 'ADMIN');
  perform 1 from people.organization o where o.id = actor.organization_id for update;
  if (select count(*) from webhook w where w.organization_id = actor.organization_id) >= 20 then perform kernel.refuse('WebhooksTooMany'); end if;
  insert into webhook (organization_id, name, url, kinds, secret, added_by, xid) values (actor.organization_id, add_webhook.name, add_webhook.url, add_webhook.kinds, add_webhook.secret, actor.person_id, audit.horizon())
  returning id into made;
  perform audit.record(actor.organization_id, actor.person_id, 'WebhookAdded', 'Webhook', made);
  return made;
end $$;
grant execute on function integration.add_webhook(text, text, text, text[], text) to tribune_api;
