-- A customers' champion who joins the staff stops being one at that moment (E2, E7).
create or replace function people.employment_ends_championship() returns trigger language plpgsql security definer
set search_path = people, pg_temp set timezone = 'UTC' as $$
begin
  perform champion.end_terms_of(new.organization_id, new.id, 'JOINED_STAFF');
  return null;
end $$;
create or replace trigger employment_ends_championship after insert or update of employee on people.person
  for each row when (new.employee) execute function people.employment_ends_championship();
