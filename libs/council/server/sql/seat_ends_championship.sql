-- A customers' champion who takes a council seat stops being champion at that moment (E2, E7).
create or replace function council.seat_ends_championship() returns trigger language plpgsql security definer
set search_path = council, pg_temp set timezone = 'UTC' as $$
begin
  perform champion.end_terms_of(new.organization_id, new.person_id, 'JOINED_COUNCIL');
  return null;
end $$;
create or replace trigger seat_ends_championship after insert on council.seat for each row execute function council.seat_ends_championship();
