-- Revoked by its giver at any time, or given back by its holder (D7). Ballots cast by it stand until their giver votes.
create or replace function decision.end_proxy(token text, proxy uuid) returns void language plpgsql security definer
set search_path = decision, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  ended decision.proxy;
begin
  select * into actor from auth.actor(token);
  update decision.proxy p set ended_at = kernel.now(), ended_by = actor.person_id
   where p.organization_id = actor.organization_id and p.id = end_proxy.proxy and p.ended_at is null and actor.person_id in (p.giver_id, p.holder_id) returning * into ended;
  if not found then perform kernel.refuse('NotFound', jsonb_build_object('type', 'Proxy', 'id', end_proxy.proxy)); end if;
  perform audit.record(actor.organization_id, actor.person_id, 'ProxyEnded', 'Council', ended.council_id, jsonb_build_object('proxy', ended.id));
end $$;
grant execute on function decision.end_proxy(text, uuid) to tribune_api;
