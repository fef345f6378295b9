-- Whether this reminder is still true: asked before it is queued, and again in the moment of sending. Who has acted meanwhile hears nothing (D12).
create or replace function decision.reminder_holds(organization uuid, person uuid, kind text, decision uuid) returns boolean language sql volatile security definer
set search_path = decision, pg_temp set timezone = 'UTC' as $$
  select exists (select from who_is_reminded r where r.organization_id = organization and r.decision_id = decision and r.person_id = person and r.kind = reminder_holds.kind)
$$;
grant execute on function decision.reminder_holds(uuid, uuid, text, uuid) to tribune_worker;
