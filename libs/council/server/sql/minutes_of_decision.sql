-- What minutes say of a decision: the text, the vote that was recorded in the meeting with what the database counted, who took no part, what champions have answered to that text.
-- Before a vote has closed they say how many ballots are in, and never which (D5).
create or replace function council.minutes_of_decision(organization uuid, meeting uuid, decision uuid) returns jsonb language sql stable
set search_path = council, pg_temp set timezone = 'UTC' as $$
  select jsonb_build_object('number', d.number, 'revision', d.current_revision,
    'vote', (select jsonb_build_object('recordedAt', council.utc(w.recorded_at), 'closesAt', council.utc(v.closes_at), 'closedAt', council.utc(t.closed_at), 'carried', t.carried,
        'electors', coalesce(t.electors, (select count(*) from decision.elector e where e.organization_id = v.organization_id and e.decision_id = v.decision_id and e.basis = v.basis
            and not exists (select from decision.standing_recusal r where r.organization_id = e.organization_id and r.decision_id = e.decision_id and r.person_id = e.person_id))),
        'voted', coalesce(t.voted, (select count(distinct b.person_id) from decision.ballot b where b.organization_id = v.organization_id and b.decision_id = v.decision_id and b.basis = v.basis
            and not exists (select from decision.standing_recusal r where r.organization_id = b.organization_id and r.decision_id = b.decision_id and r.person_id = b.person_id))),
        'quorum', t.quorum, 'agree', t.agree, 'abstain', t.abstain, 'object', t.object, 'winner', t.winner)
      from meeting_vote w
      join decision.vote v on v.organization_id = w.organization_id and v.decision_id = w.decision_id and v.basis = w.basis
      left join decision.tally t on t.organization_id = v.organization_id and t.decision_id = v.decision_id and t.basis = v.basis
     where w.organization_id = d.organization_id and w.meeting_id = minutes_of_decision.meeting and w.decision_id = d.id),
    'recused', (select coalesce(jsonb_agg(p.name order by p.name, p.id), '[]') from decision.standing_recusal r join people.person p on p.organization_id = r.organization_id and p.id = r.person_id
                 where r.organization_id = d.organization_id and r.decision_id = d.id),
    'answers', (select coalesce(jsonb_agg(jsonb_build_object('constituency', k.name, 'by', p.name, 'kind', a.kind, 'at', council.utc(a.at), 'words', a.words, 'alternative', a.alternative) order by a.at, k.name), '[]')
      from (select y.constituency_id, y.person_id, y.kind, y.at, y.note as words, '' as alternative, y.organization_id, y.decision_id, y.revision from decision.approval y where y.live
            union all select n.constituency_id, n.person_id, n.kind, n.at, n.interest, n.alternative, n.organization_id, n.decision_id, n.revision from decision.refusal n where n.live) a
      join champion.constituency k on k.organization_id = a.organization_id and k.id = a.constituency_id
      join people.person p on p.organization_id = a.organization_id and p.id = a.person_id
     where a.organization_id = d.organization_id and a.decision_id = d.id and a.revision = d.current_revision))
    from decision.decision d where d.organization_id = organization and d.id = minutes_of_decision.decision
$$;
grant execute on function council.minutes_of_decision(uuid, uuid, uuid) to tribune_api;
