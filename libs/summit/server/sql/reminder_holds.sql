-- Whether somebody has still to prepare: asked before a reminder is queued, and again in the moment of sending.
create or replace function summit.reminder_holds(organization uuid, person uuid, summit uuid) returns boolean language sql volatile security definer
set search_path = summit, pg_temp set timezone = 'UTC' as $$
  select exists (select from who_is_reminded r where r.organization_id = organization and r.summit_id = reminder_holds.summit and r.person_id = person)
$$;
grant execute on function summit.reminder_holds(uuid, uuid, uuid) to tribune_worker;
