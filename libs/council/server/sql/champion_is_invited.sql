-- A champion who takes office after meetings were planned is invited to them by nobody's choice (PRODUCT 3); their seven days begin now. Who held it before and is not elected again is not expected any more.
create or replace function council.champion_is_invited() returns trigger language plpgsql security definer
set search_path = council, pg_temp set timezone = 'UTC' as $$
begin
  perform council.invite_to_planned(new.organization_id);
  perform council.withdraw_from_planned(new.organization_id, before.person_id)
     from (select distinct t.person_id from champion.term t where t.organization_id = new.organization_id and t.constituency_id = new.constituency_id and t.rank = 0 and t.ended_at is not null) before;
  return null;
end $$;
create or replace trigger champion_is_invited after insert on champion.term for each row when (new.rank = 0) execute function council.champion_is_invited();
