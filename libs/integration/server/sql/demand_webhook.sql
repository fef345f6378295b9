-- The administrator who acts on this webhook; refused for everybody else, and where there is none. Holds it until the act is done.
create or replace function integration.demand_webhook(token text, webhook uuid) returns record language plpgsql
set search_path = integration, pg_temp set timezone = 'UTC' as $$
declare actor record;
begin
  select * into actor from auth.actor(token);
  perform people.demand_role(actor.organization_id, actor.person_id, 'ADMIN');
  perform 1 from webhook w where w.organization_id = actor.organization_id and w.id = webhook for update;
  if not found then perform kernel.refuse('NotFound', jsonb_build_object('type', 'Webhook')); end if;
  return actor;
end $$;
