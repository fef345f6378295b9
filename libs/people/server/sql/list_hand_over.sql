-- What this person is in the middle of, written down before it ends with their leaving. What a draft says stays its author's: only that there is one is listed.
create or replace function people.list_hand_over(organization uuid, person uuid) returns void language sql
set search_path = people, pg_temp set timezone = 'UTC' as $$
  insert into hand_over_item (organization_id, person_id, kind, subject_id, role, label)
  select organization, person, 'SEAT', s.id, null, concat_ws(' · ', c.name, f.name, case when s.is_chair then 'chair' end)
    from council.seat s join council.council c on c.organization_id = s.organization_id and c.id = s.council_id
    left join function f on f.organization_id = s.organization_id and f.id = s.function_id
   where s.organization_id = organization and s.person_id = list_hand_over.person and s.until_at is null
  union all
  select organization, person, 'ROLE', list_hand_over.person, r.role, r.role from role r where r.organization_id = organization and r.person_id = list_hand_over.person
  union all
  select organization, person, 'ACTION', a.id, null, a.what from action.action a where a.organization_id = organization and a.owner_id = list_hand_over.person and a.state in ('OPEN', 'DOING', 'PAUSED')
  union all
  select organization, person, case when d.state = 'DRAFT' then 'DRAFT' else 'DECISION' end, d.id, null,
         case when d.state = 'DRAFT' then d.number::text else left(d.number || ' · ' || coalesce(v.body::jsonb->'prose'->>'title', ''), 400) end
    from decision.decision d left join decision.revision v on v.organization_id = d.organization_id and v.decision_id = d.id and v.revision = d.current_revision
   where d.organization_id = organization and d.author_id = list_hand_over.person and d.state not in ('FINAL', 'WITHDRAWN')
$$;
