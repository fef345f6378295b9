-- Switches voting by proxy on or off (D7, P3). Off, no proxy counts from that moment; ballots that were cast by one stand.
create or replace function council.allow_proxies(token text, council uuid, allowed boolean) returns void language plpgsql security definer
set search_path = council, pg_temp set timezone = 'UTC' as $$
declare actor record;
begin
  select * into actor from auth.actor(token);
  perform people.demand_role(actor.organization_id, actor.person_id, 'ADMIN');
  update council.council c set proxies_allowed = coalesce(allowed, false) where c.organization_id = actor.organization_id and c.id = council;
  if not found then perform kernel.refuse('NotFound', jsonb_build_object('type', 'Council')); end if;
  perform audit.record(actor.organization_id, actor.person_id, 'ProxiesAllowed', 'Council', council, jsonb_build_object('allowed', coalesce(allowed, false)));
end $$;
grant execute on function council.allow_proxies(text, uuid, boolean) to tribune_api;
