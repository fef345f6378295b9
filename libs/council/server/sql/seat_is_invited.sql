-- A seat that is taken after a meeting was planned brings its invitation with it.
create or replace function council.seat_is_invited() returns trigger language plpgsql security definer
set search_path = council, pg_temp set timezone = 'UTC' as $$
begin
  perform council.invite_to_planned(new.organization_id, new.council_id);
  return null;
end $$;
create or replace trigger seat_is_invited after insert on council.seat for each row execute function council.seat_is_invited();
