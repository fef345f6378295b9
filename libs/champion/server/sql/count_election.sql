-- Counted once, when voting is over; the order and the elected come from result_lines, the terms from take_office. TypeScript's countApproval recounts it.
create or replace function champion.count_election(organization uuid, election uuid) returns boolean language plpgsql security definer
set search_path = champion, pg_temp set timezone = 'UTC' as $$
declare
  counted champion.election;
  drawn bytea;
  all_hash bytea;
  votes integer;
  none_count integer;
begin
  perform champion.demand_read_committed();
  select * into counted from champion.election e where e.organization_id = count_election.organization and e.id = election for update;
  if not found or counted.state <> 'VOTING' or counted.voting_closes_at > kernel.now() then return false; end if;
  perform champion.shuffle_ballots(counted.organization_id, election);
  select s.seed into drawn from election_seed s where s.organization_id = counted.organization_id and s.election_id = election;
  -- one line per ballot in the order of receipt hashes: hash in hex, a colon, the approved in order, a line feed
  select sha256(convert_to(coalesce(string_agg(encode(b.receipt_hash, 'hex') || ':' || array_to_string(b.approved, ',') || E'\n', '' order by b.receipt_hash), ''), 'UTF8')), count(*), count(*) filter (where none)
    into all_hash, votes, none_count from ballot b where b.organization_id = counted.organization_id and b.election_id = election;
  insert into result (organization_id, election_id, electorate, voted, none_votes, ballots_hash, seed, tie_broken)
  select counted.organization_id, election, (select count(*) from elector l where l.organization_id = counted.organization_id and l.election_id = election), votes, none_count, all_hash, drawn,
    -- a tie is told where it decided who is elected, or in which order
    exists (select from champion.result_lines(counted.organization_id, election, drawn, all_hash, none_count) a
              join champion.result_lines(counted.organization_id, election, drawn, all_hash, none_count) b on b.approvals = a.approvals and b.person_id <> a.person_id and a.elected and b.stood);
  insert into result_line (organization_id, election_id, person_id, approvals, place, stood, elected, tie_key)
  select counted.organization_id, election, l.person_id, l.approvals, l.place, l.stood, l.elected, l.tie_key from champion.result_lines(counted.organization_id, election, drawn, all_hash, none_count) l;
  -- nothing becomes final beside the moment in which this constituency begins to bind
  perform 1 from champion.constituency k where k.organization_id = counted.organization_id and k.id = counted.constituency_id for update;
  update champion.election e set published_at = kernel.now() where e.organization_id = counted.organization_id and e.id = election;
  perform audit.record(counted.organization_id, null, 'ElectionPublished', 'Election', election);
  perform champion.take_office(counted.organization_id, election);
  return true;
end $$;
grant execute on function champion.count_election(uuid, uuid) to tribune_worker;
