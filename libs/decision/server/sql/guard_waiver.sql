-- A waiver agrees to "does not affect": where the body says "affects" there is nothing to waive (D1).
create or replace function decision.guard_waiver() returns trigger language plpgsql
set search_path = decision, pg_temp set timezone = 'UTC' as $$
begin
  if new.kind = 'WAIVE' and (select stance from revision_constituency r where r.organization_id = new.organization_id and r.decision_id = new.decision_id
      and r.revision = new.revision and r.constituency_id = new.constituency_id) is distinct from 'unaffected' then
    perform kernel.refuse('NothingToWaive');
  end if;
  return new;
end $$;
create or replace trigger guard_waiver before insert on decision.approval for each row execute function decision.guard_waiver();
