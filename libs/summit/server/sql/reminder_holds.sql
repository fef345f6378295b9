-- Whether this reminder is still true: asked before it is queued, and again in the moment of sending. Who has acted meanwhile hears nothing (D12).
create or replace function summit.reminder_holds(organization uuid, person uuid, kind text, summit uuid) returns boolean language sql volatile security definer
set search_path = summit, pg_temp set timezone = 'UTC' as $$
  select exists (select from who_is_reminded r where r.organization_id = organization and r.summit_id = reminder_holds.summit and r.person_id = person and r.kind = reminder_holds.kind)
$$;
grant execute on function summit.reminder_holds(uuid, uuid, text, uuid) to tribune_worker;
