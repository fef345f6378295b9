-- Handed over to somebody else on the staff, who is told and reminded anew.
create or replace function action.reassign_action(token text, action uuid, owner uuid, because text default null) returns void language plpgsql security definer
set search_path = action, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  a action.action;
begin
  select * into actor from auth.actor(token);
  a := action.lock_action(actor.organization_id, action, actor.person_id, 'reassignAction');
  perform action.demand_owner(a.organization_id, owner);
  if owner = a.owner_id then perform kernel.refuse('AlreadyTheirs', jsonb_build_object('field', 'ownerId')); end if;
  update action.action x set owner_id = owner, reminded_soon = a.due_on <= action.today(a.organization_id) + 3, reminded_late = false where x.organization_id = a.organization_id and x.id = a.id;
  perform action.log(a.organization_id, a.id, actor.person_id, 'REASSIGNED', because, null, owner);
  perform action.mail_owner(a.organization_id, a.id, actor.person_id);
end $$;
grant execute on function action.reassign_action(text, uuid, uuid, text) to tribune_api;
