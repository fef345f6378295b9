-- What is still to be done, by owner: for the hand-over of somebody who leaves, and for whoever lists it elsewhere.
create or replace view action.open_action with (security_invoker = true) as
  select a.organization_id, a.id, a.decision_id, a.owner_id, a.what, a.due_on, a.state, p.left_at is not null as owner_left
    from action.action a join people.person p on p.organization_id = a.organization_id and p.id = a.owner_id
   where a.state in ('OPEN', 'DOING', 'PAUSED');
grant select on action.open_action to tribune_api;
