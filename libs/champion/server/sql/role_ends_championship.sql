-- Nobody is both the administrator, or the election officer, and champion of any constituency (P2, E2).
create or replace function champion.role_ends_championship() returns trigger language plpgsql security definer
set search_path = champion, pg_temp set timezone = 'UTC' as $$
begin
  perform champion.end_terms(new.organization_id, k.id, new.person_id, 'JOINED_STAFF') from constituency k where k.organization_id = new.organization_id;
  return null;
end $$;
create or replace trigger role_ends_championship after insert on people.role
  for each row when (new.role in ('ADMIN', 'ELECTION_OFFICER')) execute function champion.role_ends_championship();
