-- At commit a finalization has one consent for every constituency that binds: the keys hold each of them, this holds their number.
create or replace function decision.finalization_is_consented() returns trigger language plpgsql security definer
set search_path = decision, pg_temp set timezone = 'UTC' as $$
begin
  if exists (select from champion.constituency k where k.organization_id = new.organization_id and k.binds_from <= new.at
      and not exists (select from consent c where c.organization_id = k.organization_id and c.decision_id = new.decision_id and c.constituency_id = k.id))
     or not exists (select from consent c where c.organization_id = new.organization_id and c.decision_id = new.decision_id)
     or exists (select from refusal r where r.organization_id = new.organization_id and r.decision_id = new.decision_id and r.live and r.revision = new.revision) then
    raise exception 'a final decision has the consent of every binding constituency' using errcode = '23514';
  end if;
  return null;
end $$;
drop trigger if exists finalization_is_consented on decision.finalization;
create constraint trigger finalization_is_consented after insert on decision.finalization deferrable initially deferred
  for each row execute function decision.finalization_is_consented();
