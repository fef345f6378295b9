-- What a published election tells, as one document: everything that a recount needs but the ballots. With the reader's rights.
create or replace function champion.published_result(organization uuid, election uuid) returns jsonb language sql stable
set search_path = champion, pg_temp set timezone = 'UTC' as $$
  select jsonb_build_object('confirmation', e.confirms_term_id is not null, 'electorate', r.electorate, 'voted', r.voted, 'noneVotes', r.none_votes, 'ballotsHash', encode(r.ballots_hash, 'hex'), 'seed', encode(r.seed, 'hex'),
    'seedCommitment', encode(e.seed_commitment, 'hex'), 'tieBroken', r.tie_broken, 'places', 1 + e.alternates, 'minimumPublished', e.minimum_published,
    'lines', coalesce((select jsonb_agg(jsonb_build_object('key', l.person_id, 'name', p.name, 'approvals', l.approvals, 'place', l.place, 'stood', l.stood, 'elected', l.elected, 'tieKey', encode(l.tie_key, 'hex')) order by l.place)
      from result_line l join people.person p on p.organization_id = l.organization_id and p.id = l.person_id where l.organization_id = r.organization_id and l.election_id = r.election_id), '[]'))
  from result r join champion.election e on e.organization_id = r.organization_id and e.id = r.election_id
  where r.organization_id = published_result.organization and r.election_id = published_result.election
$$;
grant execute on function champion.published_result(uuid, uuid) to tribune_api;
