-- Every act locks the decision first, with all that are linked with it in the order of their ids, and only then looks (GATE.md: who finalizes).
-- Unseen and not yours are the same "not found".
create or replace function decision.lock_decision(organization uuid, decision_id uuid) returns decision.decision language plpgsql
set search_path = decision, pg_temp set timezone = 'UTC' as $$
declare locked decision.decision;
begin
  if current_setting('transaction_isolation') <> 'read committed' then
    raise exception 'the gate works at READ COMMITTED only' using errcode = '25001';
  end if;
  perform 1 from decision.decision d where d.organization_id = organization and d.id = any (decision.linked_with(organization, lock_decision.decision_id)) order by d.id for update;
  select * into locked from decision.decision d where d.organization_id = organization and d.id = lock_decision.decision_id;
  if not found then perform kernel.refuse('NotFound', jsonb_build_object('type', 'Decision', 'id', lock_decision.decision_id)); end if;
  if locked.state = 'FINAL' then perform kernel.refuse('DecisionIsFinal'); end if;
  return locked;
end $$;
