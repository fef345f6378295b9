-- An administrator hands one thing over to somebody on the staff, or dismisses it. A seat, a role and an action become theirs by that;
-- a decision keeps its author for ever: whoever takes it looks after it, and proposes what is to be changed.
create or replace function people.settle_hand_over(token text, item uuid, heir uuid) returns void language plpgsql security definer
set search_path = people, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  thing hand_over_item;
begin
  select * into actor from auth.actor(token);
  perform people.demand_role(actor.organization_id, actor.person_id, 'ADMIN');
  select * into thing from hand_over_item i where i.organization_id = actor.organization_id and i.id = item for update;
  if not found then perform kernel.refuse('NotFound', jsonb_build_object('type', 'HandOverItem')); end if;
  if thing.settled_at is not null then perform kernel.refuse('HandOverSettled'); end if;
  if heir is not null then
    perform 1 from person p where p.organization_id = actor.organization_id and p.id = heir and p.employee and p.left_at is null for update;
    if not found then perform kernel.refuse('NotOnStaff', jsonb_build_object('field', 'personId')); end if;
    perform people.take_over(actor.organization_id, thing, heir, actor.person_id);
  end if;
  update hand_over_item i set settled_at = kernel.now(), settled_by = actor.person_id, handed_to = heir where i.organization_id = actor.organization_id and i.id = item;
  perform audit.record(actor.organization_id, actor.person_id, case when heir is null then 'HandOverDismissed' else 'HandedOverForLeaver' end, 'Person', thing.person_id, jsonb_build_object('kind', thing.kind, 'to', heir));
end $$;
grant execute on function people.settle_hand_over(text, uuid, uuid) to tribune_api;
