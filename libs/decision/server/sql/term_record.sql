-- How the holder of a term has answered: what was asked of them is what they answered, missed, or are asked for now (D11, E8). With the reader's rights.
create or replace function decision.term_record(organization uuid, term uuid) returns jsonb language sql stable
set search_path = decision, pg_temp set timezone = 'UTC' as $$
  with mine as (
    select d.number, m.due_at as missed_at, greatest(c.started_at, t.starts_at) as asked_at,
           (select min(x.at) from (select a.at, a.decision_id, a.constituency_id, a.revision from approval a where a.organization_id = organization and a.term_id = t.id
                                   union all select f.at, f.decision_id, f.constituency_id, f.revision from refusal f where f.organization_id = organization and f.term_id = t.id) x
             where x.decision_id = c.decision_id and x.constituency_id = c.constituency_id and x.revision = c.revision) as answered_at,
           t.ended_at is null and d.state = 'CARRIED' and d.current_revision = c.revision and not exists (
             select from standing_approval s where s.organization_id = c.organization_id and s.decision_id = c.decision_id and s.constituency_id = c.constituency_id and s.revision = c.revision) as awaited
      from champion.term t
      join clock c on c.organization_id = t.organization_id and c.constituency_id = t.constituency_id and c.started_at < coalesce(t.ended_at, 'infinity')
      join decision.decision d on d.organization_id = c.organization_id and d.id = c.decision_id
      left join missed_clock m on m.organization_id = c.organization_id and m.decision_id = c.decision_id and m.constituency_id = c.constituency_id and m.revision = c.revision and m.term_id = t.id
     where t.organization_id = organization and t.id = term)
  select jsonb_build_object(
    'asked', count(*) filter (where answered_at is not null or missed_at is not null or awaited),
    'answeredInTime', count(*) filter (where answered_at is not null and missed_at is null),
    'medianHours', percentile_cont(0.5) within group (order by extract(epoch from greatest(answered_at - asked_at, interval '0')) / 3600) filter (where answered_at is not null),
    'missed', coalesce(jsonb_agg(jsonb_build_object('decisionNumber', number, 'dueAt', missed_at) order by missed_at desc) filter (where missed_at is not null), '[]'),
    'missedInARow', decision.missed_in_a_row(organization, term))
  from mine
$$;
grant execute on function decision.term_record(uuid, uuid) to tribune_api;
grant execute on function decision.missed_in_a_row(uuid, uuid) to tribune_api;
