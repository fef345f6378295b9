-- The minutes of a meeting that has been held, from what is recorded and nothing else: the same facts give the same text, byte for byte. Null while it has not been held.
create or replace function council.minutes_of(organization uuid, meeting uuid) returns jsonb language sql stable
set search_path = council, pg_temp set timezone = 'UTC' as $$
  select jsonb_build_object('format', 'tribune-minutes-1', 'council', c.name, 'startsAt', council.utc(m.starts_at), 'begunAt', council.utc(m.begun_at), 'closedAt', council.utc(m.closed_at), 'place', m.place,
    'people', (select coalesce(jsonb_agg(jsonb_build_object('name', p.name, 'isMember', s.held, 'presence', a.presence, 'arrivedAt', council.utc(a.arrived_at), 'leftAt', council.utc(a.left_at)) order by s.held desc, p.name, p.id), '[]')
      from invitation i
      join people.person p on p.organization_id = i.organization_id and p.id = i.person_id
      left join attendance a on a.organization_id = i.organization_id and a.meeting_id = i.meeting_id and a.person_id = i.person_id
      cross join lateral (select exists (select from seat s where s.organization_id = i.organization_id and s.council_id = m.council_id and s.person_id = i.person_id and (s.until_at is null or s.until_at > m.starts_at)) as held) s
     where i.organization_id = m.organization_id and i.meeting_id = m.id
       and (s.held or a.presence is not null or exists (select from champion.term t where t.organization_id = i.organization_id and t.person_id = i.person_id and t.rank = 0 and t.starts_at <= m.starts_at and t.ends_at > m.starts_at and (t.ended_at is null or t.ended_at > m.starts_at)))),
    'items', (select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'position', x.position, 'title', coalesce(r.body::jsonb->'prose'->>'title', x.title), 'treatedAt', council.utc(x.treated_at), 'note', x.note,
                'decision', case when x.decision_id is not null then council.minutes_of_decision(x.organization_id, x.meeting_id, x.decision_id) end,
                'minutesOf', (select council.utc(o.starts_at) from meeting o where o.organization_id = x.organization_id and o.id = x.minutes_of),
                'minutesApproved', x.minutes_of is not null and exists (select from minutes z where z.organization_id = x.organization_id and z.meeting_id = x.minutes_of and z.approved_in = x.meeting_id),
                'actions', (select coalesce(jsonb_agg(jsonb_build_object('what', a.what, 'by', o.name, 'dueOn', a.due_on) order by a.created_at, a.id), '[]')
                  from action.action a join people.person o on o.organization_id = a.organization_id and o.id = a.owner_id where a.organization_id = x.organization_id and a.meeting_id = x.meeting_id and a.item_id = x.id),
                'corrections', council.taken_corrections(x.organization_id, x.meeting_id, x.id)) order by x.position), '[]')
      from meeting_item x
      left join decision.decision d on d.organization_id = x.organization_id and d.id = x.decision_id
      left join decision.revision r on r.organization_id = d.organization_id and r.decision_id = d.id and r.revision = d.current_revision
     where x.organization_id = m.organization_id and x.meeting_id = m.id),
    'corrections', council.taken_corrections(m.organization_id, m.id, null))
    from meeting m join council c on c.organization_id = m.organization_id and c.id = m.council_id
   where m.organization_id = organization and m.id = minutes_of.meeting and m.state = 'HELD'
$$;
grant execute on function council.minutes_of(uuid, uuid) to tribune_api;
