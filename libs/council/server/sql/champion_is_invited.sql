-- A champion who takes office after meetings were planned is invited to them by nobody's choice (PRODUCT 3); their seven days begin now.
create or replace function council.champion_is_invited() returns trigger language plpgsql security definer
set search_path = council, pg_temp set timezone = 'UTC' as $$
begin
  perform council.invite_to_planned(new.organization_id);
  return null;
end $$;
create or replace trigger champion_is_invited after insert on champion.term for each row when (new.rank = 0) execute function council.champion_is_invited();
