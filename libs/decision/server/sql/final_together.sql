-- At commit no decision is final while one that is linked with it is not (D10).
create or replace function decision.final_together() returns trigger language plpgsql security definer
set search_path = decision, pg_temp set timezone = 'UTC' as $$
begin
  if exists (select from unnest(decision.linked_with(new.organization_id, new.decision_id)) other
              where not exists (select from finalization f where f.organization_id = new.organization_id and f.decision_id = other)) then
    raise exception 'linked decisions become final together' using errcode = '23514';
  end if;
  return null;
end $$;
drop trigger if exists final_together on decision.finalization;
create constraint trigger final_together after insert on decision.finalization deferrable initially deferred for each row execute function decision.final_together();
