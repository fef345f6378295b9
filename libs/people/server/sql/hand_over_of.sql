-- What somebody who left was in the middle of, for administrators: what is open first.
create or replace function people.hand_over_of(token text, person uuid) returns jsonb language plpgsql stable security definer
set search_path = people, pg_temp set timezone = 'UTC' as $$
declare actor record;
begin
  select * into actor from auth.actor(token);
  perform people.demand_role(actor.organization_id, actor.person_id, 'ADMIN');
  return coalesce((select jsonb_agg(jsonb_build_object('id', i.id, 'kind', i.kind, 'subjectId', i.subject_id, 'role', i.role, 'label', i.label, 'settledAt', i.settled_at, 'handedTo', i.handed_to)
                     order by i.settled_at is not null, array_position(array['SEAT', 'ROLE', 'ACTION', 'DECISION', 'DRAFT'], i.kind), i.label)
            from hand_over_item i where i.organization_id = actor.organization_id and i.person_id = hand_over_of.person), '[]');
end $$;
grant execute on function people.hand_over_of(text, uuid) to tribune_api;
