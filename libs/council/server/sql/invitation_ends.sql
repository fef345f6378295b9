-- With a seat or an office its invitations end. Asked when everything is done: who is elected again, or gets another seat in the same act, keeps theirs, and with them the seven
-- days' notice. A term whose time is over ends them only when somebody else takes the office: often it is the same person, a little later.
create or replace function council.invitation_ends() returns trigger language plpgsql security definer
set search_path = council, pg_temp set timezone = 'UTC' as $$
begin
  perform council.withdraw_from_planned(new.organization_id, new.person_id);
  return null;
end $$;
drop trigger if exists seat_ends_invitation on council.seat;
create constraint trigger seat_ends_invitation after update of until_at on council.seat deferrable initially deferred for each row
  when (new.until_at is not null) execute function council.invitation_ends();
drop trigger if exists term_ends_invitation on champion.term;
create constraint trigger term_ends_invitation after update of ended_at on champion.term deferrable initially deferred for each row
  when (new.ended_at is not null and new.rank = 0 and new.ended_because <> 'EXPIRED') execute function council.invitation_ends();
