-- The decisions that become final together with this one, itself among them, in the order in which they are locked (D10).
create or replace function decision.linked_with(organization uuid, decision uuid) returns uuid[] language sql stable
set search_path = decision, pg_temp set timezone = 'UTC' as $$
  select coalesce((select array_agg(o.decision_id order by o.decision_id) from link_member m join link_member o on o.organization_id = m.organization_id and o.link_id = m.link_id and o.live
                    where m.organization_id = organization and m.decision_id = decision and m.live), array[decision])
$$;
grant execute on function decision.linked_with(uuid, uuid) to tribune_api;
