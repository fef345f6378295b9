-- A draft does not exist for anybody but its author.
create or replace function decision.lock_proposed(organization uuid, decision_id uuid, person uuid) returns decision.decision language plpgsql
set search_path = decision, pg_temp set timezone = 'UTC' as $$
declare locked decision.decision := decision.lock_decision(organization, decision_id);
begin
  if locked.proposed_at is null and locked.author_id <> person then
    perform kernel.refuse('NotFound', jsonb_build_object('type', 'Decision', 'id', decision_id));
  end if;
  return locked;
end $$;
