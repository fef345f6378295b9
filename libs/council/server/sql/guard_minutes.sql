-- Approved minutes stay as they are, whoever writes.
create or replace function council.guard_minutes() returns trigger language plpgsql
set search_path = council, pg_temp set timezone = 'UTC' as $$
begin
  if tg_op <> 'INSERT' then raise exception 'approved minutes stay as they are' using errcode = '55006'; end if;
  if new.body is distinct from kernel.canonical(council.minutes_of(new.organization_id, new.meeting_id)) then raise exception 'minutes say what is recorded' using errcode = '55006'; end if;
  return new;
end $$;
create or replace trigger guard_minutes before insert or update or delete on council.minutes for each row execute function council.guard_minutes();
