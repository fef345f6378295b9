-- What was proposed stays as it was written, and is decided once; with approved minutes nothing more.
create or replace function council.guard_correction() returns trigger language plpgsql
set search_path = council, pg_temp set timezone = 'UTC' as $$
begin
  if tg_op = 'DELETE' or (tg_op = 'UPDATE' and (old.taken is not null or (new.words, new.item_id, new.meeting_id, new.proposed_by, new.proposed_at) is distinct from (old.words, old.item_id, old.meeting_id, old.proposed_by, old.proposed_at))) then
    raise exception 'a correction stays as it was proposed and decided' using errcode = '55006';
  end if;
  if exists (select from minutes x where x.organization_id = new.organization_id and x.meeting_id = new.meeting_id) then perform kernel.refuse('MinutesApproved'); end if;
  return new;
end $$;
create or replace trigger guard_correction before insert or update or delete on council.correction for each row execute function council.guard_correction();
