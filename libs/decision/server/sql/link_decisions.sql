-- A champion links decisions: final together, or not at all (D10). Each is in one link at most; the links' decisions are locked in the order of their ids.
create or replace function decision.link_decisions(token text, constituency uuid, decisions uuid[], because text) returns uuid language plpgsql security definer
set search_path = decision, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  made uuid;
  n integer := 0;
  each decision.decision;
begin
  select * into actor from auth.actor(token);
  if length(btrim(coalesce(because, ''))) = 0 then perform kernel.refuse('FieldMissing', '{"field": "because"}'); end if;
  if (select count(distinct x) from unnest(decisions) x) not between 2 and 10 then perform kernel.refuse('InputInvalid', '{"field": "decisionIds", "problem": "Two to ten different decisions are linked"}'); end if;
  if not exists (select from champion.live_term t where t.organization_id = actor.organization_id and t.constituency_id = constituency and t.person_id = actor.person_id and t.rank = 0) then
    perform kernel.refuse('NotTheActingChampion', '{"because": "NO_TERM", "turnAt": null}');
  end if;
  for each in select * from decision.decision d where d.organization_id = actor.organization_id and d.id = any (decisions) order by d.id for update loop
    n := n + 1;
    if each.proposed_at is null then perform kernel.refuse('NotFound', jsonb_build_object('type', 'Decision', 'id', each.id)); end if;
    if each.state in ('FINAL', 'WITHDRAWN', 'NOT_CARRIED') then perform kernel.refuse('WrongState', jsonb_build_object('state', each.state, 'command', 'linkDecisions')); end if;
    if exists (select from link_member m where m.organization_id = each.organization_id and m.decision_id = each.id and m.live) then perform kernel.refuse('AlreadyLinked', jsonb_build_object('number', each.number)); end if;
  end loop;
  if n < (select count(distinct x) from unnest(decisions) x) then perform kernel.refuse('NotFound', '{"type": "Decision"}'); end if;
  insert into link (organization_id, constituency_id, made_by, because) values (actor.organization_id, constituency, actor.person_id, btrim(link_decisions.because)) returning id into made;
  insert into link_member (organization_id, link_id, decision_id) select distinct actor.organization_id, made, x from unnest(decisions) x;
  perform audit.record(actor.organization_id, actor.person_id, 'DecisionsLinked', 'Decision', x, jsonb_build_object('link', made)) from unnest(decisions) x;
  return made;
end $$;
grant execute on function decision.link_decisions(text, uuid, uuid[], text) to tribune_api;
