-- The only writer of finalization and consent (D10, GATE.md): final at the moment when everything is there, and linked decisions together or not at all.
-- Anybody may call it at any time: it only ever finds out.
create or replace function decision.settle(organization uuid, decision uuid) returns boolean language plpgsql security definer
set search_path = decision, pg_temp set timezone = 'UTC' as $$
declare
  together uuid[] := decision.linked_with(organization, decision);
  each decision.decision;
begin
  if current_setting('transaction_isolation') <> 'read committed' then
    raise exception 'the gate works at READ COMMITTED only' using errcode = '25001';
  end if;
  perform 1 from decision.decision x where x.organization_id = settle.organization and x.id = any (together) order by x.id for update;
  if not found then return false; end if;
  -- under the locks: a link cannot be made or dissolved any more
  if together is distinct from decision.linked_with(organization, decision) then raise exception 'the link has changed meanwhile' using errcode = '40001'; end if;
  if exists (select from finalization f where f.organization_id = settle.organization and f.decision_id = settle.decision) then return true; end if;
  -- a count that makes a constituency binding, and this, see each other: one of them waits
  perform 1 from champion.constituency k where k.organization_id = settle.organization order by k.id for share;
  for each in select * from decision.decision x where x.organization_id = settle.organization and x.id = any (together) order by x.id loop
    if not decision.is_ready(each) then return false; end if;
  end loop;
  for each in select * from decision.decision x where x.organization_id = settle.organization and x.id = any (together) order by x.id loop
    perform decision.finalize(each);
  end loop;
  return true;
end $$;
grant execute on function decision.settle(uuid, uuid) to tribune_worker;
