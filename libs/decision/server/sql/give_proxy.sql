-- A member gives their vote to one other member, for a decision or for a time; one hop, nobody carries more than two, never to or from a champion (D7).
create or replace function decision.give_proxy(token text, council uuid, holder uuid, decision uuid default null, until_at timestamptz default null) returns uuid language plpgsql security definer
set search_path = decision, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  made uuid;
begin
  select * into actor from auth.actor(token);
  if not exists (select from council.council c where c.organization_id = actor.organization_id and c.id = council and c.proxies_allowed) then perform kernel.refuse('ProxiesOff'); end if;
  -- both seats, in one order: two givers to the same holder see each other
  perform 1 from council.seat s where s.organization_id = actor.organization_id and s.council_id = council and s.person_id in (actor.person_id, holder) and s.until_at is null order by s.id for update;
  if not council.holds_seat(actor.organization_id, council, actor.person_id) then perform kernel.refuse('NotAMember', jsonb_build_object('councilId', council)); end if;
  if holder = actor.person_id or not council.holds_seat(actor.organization_id, council, holder) then perform kernel.refuse('ProxyHolderUnfit', '{"unfit": "NO_SEAT"}'); end if;
  if exists (select from champion.live_term t where t.organization_id = actor.organization_id and t.person_id in (actor.person_id, holder)) then perform kernel.refuse('ProxyHolderUnfit', '{"unfit": "CHAMPION"}'); end if;
  if (decision is null) = (until_at is null) then perform kernel.refuse('InputInvalid', '{"field": "until", "problem": "A proxy is for one decision, or until a day"}'); end if;
  if until_at not between kernel.now() and kernel.now() + interval '1 year' then perform kernel.refuse('InputInvalid', '{"field": "until", "problem": "A proxy ends within a year"}'); end if;
  if decision is not null and not exists (select from decision.decision d where d.organization_id = actor.organization_id and d.id = decision and d.council_id = council and d.proposed_at is not null and d.state <> 'FINAL') then
    perform kernel.refuse('NotFound', jsonb_build_object('type', 'Decision', 'id', decision));
  end if;
  if exists (select from standing_proxy p where p.organization_id = actor.organization_id and p.council_id = council and p.giver_id = actor.person_id and p.decision_id is not distinct from decision) then
    perform kernel.refuse('ProxyGivenAlready');
  end if;
  if exists (select from standing_proxy p where p.organization_id = actor.organization_id and p.council_id = council and p.giver_id = holder and (p.decision_id is null or decision is null or p.decision_id = decision)) then
    perform kernel.refuse('ProxyHolderUnfit', '{"unfit": "GAVE_AWAY"}');
  end if;
  if decision.carried_by(actor.organization_id, council, holder, actor.person_id) >= 2 then perform kernel.refuse('ProxyHolderUnfit', '{"unfit": "CARRIES_TWO"}'); end if;
  insert into proxy (organization_id, council_id, giver_id, holder_id, decision_id, until_at) values (actor.organization_id, council, actor.person_id, holder, decision, give_proxy.until_at) returning id into made;
  perform audit.record(actor.organization_id, actor.person_id, 'ProxyGiven', 'Council', council, jsonb_build_object('proxy', made, 'holder', holder, 'decision', decision));
  perform notification.queue_mail(actor.organization_id, holder, 'ProxyGiven', jsonb_build_object('proxy', made), 'proxy:' || made);
  return made;
end $$;
grant execute on function decision.give_proxy(text, uuid, uuid, uuid, timestamptz) to tribune_api;
