-- Queues what who_is_reminded says, each once. A summit that somebody acts on just now is left alone, and the next second knows what they did; the worker asks once more when it sends (reminder_holds). Gives how many were queued.
create or replace function summit.remind_due() returns integer language plpgsql security definer
set search_path = summit, pg_temp set timezone = 'UTC' as $$
declare
  due record;
  done integer := 0;
begin
  for due in
    select r.* from who_is_reminded r where not exists (select from notification.mail m where m.organization_id = r.organization_id and m.dedupe_key = r.dedupe_key)
     order by r.organization_id, r.summit_id, r.person_id
  loop
    perform from summit.summit s where s.organization_id = due.organization_id and s.id = due.summit_id for share skip locked;
    continue when not found;
    if summit.reminder_holds(due.organization_id, due.person_id, due.kind, due.summit_id) then
      perform notification.queue_mail(due.organization_id, due.person_id, due.kind, jsonb_build_object('summit', due.summit_id), due.dedupe_key);
      done := done + 1;
    end if;
  end loop;
  return done;
end $$;
grant execute on function summit.remind_due() to tribune_worker;
