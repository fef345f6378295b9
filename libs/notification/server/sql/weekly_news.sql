-- What the weekly mail tells: what waits for the person now, and what happened since; null when there is nothing to say.
create or replace function notification.weekly_news(organization uuid, person uuid, since timestamptz) returns jsonb language plpgsql stable security definer
set search_path = notification, pg_temp set timezone = 'UTC' as $$
declare news jsonb;
begin
  with happened as (
    select e.type, e.subject_id, (array_agg(e.data order by e.id desc))[1] as data, max(e.id) as last from audit.event e
     where e.organization_id = organization and e.at > since and e.type in ('VoteClosed', 'DecisionRefused', 'DecisionFinal')
     group by e.type, e.subject_id),
  line as (
    select case when h.type <> 'VoteClosed' then h.type when (h.data->>'carried')::boolean then 'VoteCarried' else 'VoteNotCarried' end as kind, h.last, d.number, r.body::jsonb->'prose'->>'title' as title
      from happened h
      join decision.decision d on d.organization_id = organization and d.id = h.subject_id and d.proposed_at is not null
      join decision.revision r on r.organization_id = d.organization_id and r.decision_id = d.id and r.revision = d.current_revision
    union all
    select n.kind, n.id, d.number, r.body::jsonb->'prose'->>'title' from notice n
      join decision.decision d on d.organization_id = n.organization_id and d.id = (n.data->>'decision')::uuid
      join decision.revision r on r.organization_id = d.organization_id and r.decision_id = d.id and r.revision = d.current_revision
     where n.organization_id = organization and n.person_id = person and n.at > since and n.read_at is null and n.kind in ('ProposalSeconded', 'ProposalAmended', 'Mentioned', 'Replied')
       and notification.choice_of(organization, person, notification.topic_of(n.kind, true)) = 'WEEKLY')
  select jsonb_build_object(
    'waiting', coalesce((select jsonb_agg(jsonb_build_object('asks', a.asks, 'number', d.number, 'title', r.body::jsonb->'prose'->>'title', 'dueAt', a.due_at) order by a.due_at)
        from decision.who_is_asked a
        join decision.decision d on d.organization_id = a.organization_id and d.id = a.decision_id
        join decision.revision r on r.organization_id = d.organization_id and r.decision_id = d.id and r.revision = d.current_revision
       where a.organization_id = organization and a.person_id = person), '[]'),
    'happened', coalesce((select jsonb_agg(jsonb_build_object('kind', l.kind, 'number', l.number, 'title', l.title) order by l.last) from line l), '[]'),
    'evidence', (select count(*) from audit.event e where e.organization_id = organization and e.at > since and e.type = 'EvidenceAttached'))
  into news;
  if jsonb_array_length(news->'waiting') = 0 and jsonb_array_length(news->'happened') = 0 and (news->>'evidence')::integer = 0 then return null; end if;
  return news;
end $$;
grant execute on function notification.weekly_news(uuid, uuid, timestamptz) to tribune_worker;
