-- The binding constituencies whose champion a meeting leaves out in this decision: not invited to it, or with less than seven days' notice of the meeting at its time and of the
-- decision on its agenda (PRODUCT 3). Without a champion in office nobody is left out. libs/council/domain/meeting.notice.ts counts the same days.
create or replace function council.left_out(organization uuid, meeting uuid, decision uuid) returns text[] language sql stable
set search_path = council, pg_temp set timezone = 'UTC' as $$
  select coalesce(array_agg(k.name order by k.name), '{}')
    from meeting m
    join decision.decision d on d.organization_id = m.organization_id and d.id = left_out.decision
    join decision.revision_constituency rc on rc.organization_id = d.organization_id and rc.decision_id = d.id and rc.revision = d.current_revision
    join champion.constituency k on k.organization_id = rc.organization_id and k.id = rc.constituency_id and k.binds_from <= (select kernel.now())
    join champion.live_term t on t.organization_id = k.organization_id and t.constituency_id = k.id and t.rank = 0
    left join meeting_item x on x.organization_id = m.organization_id and x.meeting_id = m.id and x.decision_id = d.id
    left join invitation i on i.organization_id = m.organization_id and i.meeting_id = m.id and i.person_id = t.person_id
   where m.organization_id = left_out.organization and m.id = left_out.meeting
     and not coalesce(greatest(i.invited_at, x.listed_at) + interval '7 days' <= m.starts_at and i.invited_at is not null and x.listed_at is not null, false)
$$;
grant execute on function council.left_out(uuid, uuid, uuid) to tribune_api;
