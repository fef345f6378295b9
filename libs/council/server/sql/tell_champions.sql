-- Champions hear by mail, once per decision, that a meeting treats one of theirs; `known` stood on the agenda before.
create or replace function council.tell_champions(organization uuid, meeting uuid, doer uuid, known uuid[]) returns void language sql
set search_path = council, pg_temp set timezone = 'UTC' as $$
  select notification.queue_mail(organization, t.person_id, 'MeetingTreats', jsonb_build_object('meeting', x.meeting_id, 'decision', x.decision_id), 'MeetingTreats:' || x.meeting_id || ':' || x.decision_id || ':' || t.person_id)
    from meeting_item x
    join invitation i on i.organization_id = x.organization_id and i.meeting_id = x.meeting_id
    join champion.live_term t on t.organization_id = i.organization_id and t.person_id = i.person_id and t.rank = 0
    join decision.decision d on d.organization_id = x.organization_id and d.id = x.decision_id
    join decision.revision_constituency rc on rc.organization_id = d.organization_id and rc.decision_id = d.id and rc.revision = d.current_revision and rc.constituency_id = t.constituency_id
   where x.organization_id = organization and x.meeting_id = tell_champions.meeting and t.person_id <> doer and not x.decision_id = any (known)
$$;
