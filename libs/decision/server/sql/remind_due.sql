-- Queues the reminders that hold now, each once (D12). Found at this moment, and found again with the person's own rows in hand: who is acting just now is left
-- alone, and the next second knows whether they have. Gives how many were queued; the worker asks once more when it sends (reminder_holds).
create or replace function decision.remind_due() returns integer language plpgsql security definer
set search_path = decision, pg_temp set timezone = 'UTC' as $$
declare
  due record;
  done integer := 0;
begin
  for due in
    select r.* from who_is_reminded r
     where not exists (select from notification.mail m where m.organization_id = r.organization_id and m.dedupe_key = r.dedupe_key)
     order by r.organization_id, r.decision_id, r.person_id
  loop
    perform 1 from decision.decision d where d.organization_id = due.organization_id and d.id = due.decision_id for share skip locked;
    continue when not found;
    if due.vote_basis is not null then
      perform 1 from elector e where e.organization_id = due.organization_id and e.decision_id = due.decision_id and e.basis = due.vote_basis and e.person_id = due.person_id for update skip locked;
      continue when not found;
    end if;
    if decision.reminder_holds(due.organization_id, due.person_id, due.kind, due.decision_id) then
      perform notification.queue_mail(due.organization_id, due.person_id, due.kind, jsonb_build_object('decision', due.decision_id, 'dueAt', due.due_at), due.dedupe_key);
      done := done + 1;
    end if;
  end loop;
  return done;
end $$;
grant execute on function decision.remind_due() to tribune_worker;
