-- Approval voting, counted once, when voting is over. A candidate needs more approvals than "none of these"; equal approvals are
-- ordered by sha256(seed || hash of all ballots || candidate), which neither the officer nor the last voter could choose (E4).
create or replace function champion.count_election(organization uuid, election uuid) returns boolean language plpgsql security definer
set search_path = champion, pg_temp as $$
declare
  counted champion.election;
  drawn bytea;
  all_hash bytea;
  none_count integer;
begin
  select * into counted from champion.election e where e.organization_id = count_election.organization and e.id = election for update;
  if not found or counted.state <> 'VOTING' or counted.voting_closes_at > kernel.now() then return false; end if;
  perform champion.shuffle_ballots(counted.organization_id, election);
  select s.seed into drawn from election_seed s where s.organization_id = counted.organization_id and s.election_id = election;
  select sha256(coalesce(string_agg(b.receipt_hash || convert_to(array_to_string(b.approved, ','), 'UTF8'), ''::bytea order by b.receipt_hash), ''::bytea)), count(*) filter (where none)
    into all_hash, none_count from ballot b where b.organization_id = counted.organization_id and b.election_id = election;
  insert into result (organization_id, election_id, electorate, voted, none_votes, ballots_hash, seed, tie_broken)
  values (counted.organization_id, election,
    (select count(*) from elector l where l.organization_id = counted.organization_id and l.election_id = election),
    (select count(*) from ballot b where b.organization_id = counted.organization_id and b.election_id = election), none_count, all_hash, drawn,
    exists (select from champion.approvals(counted.organization_id, election) a group by a.approvals having count(*) > 1));
  insert into result_line (organization_id, election_id, person_id, approvals, place, elected, tie_key)
  select counted.organization_id, election, o.person_id, o.approvals, o.place, coalesce(o.stands and o.approvals > none_count and o.standing_place <= 1 + counted.alternates, false), o.tie_key
  from (select a.person_id, a.approvals, a.tie_key, a.stands, row_number() over (order by a.approvals desc, a.tie_key) as place,
               row_number() over (partition by a.stands order by a.approvals desc, a.tie_key) as standing_place
        from (select x.*, sha256(drawn || all_hash || uuid_send(x.person_id)) as tie_key, champion.may_stand(counted.organization_id, counted.constituency_id, x.person_id) is null as stands
              from champion.approvals(counted.organization_id, election) x) a) o;
  update champion.election e set published_at = kernel.now() where e.organization_id = counted.organization_id and e.id = election;
  perform audit.record(counted.organization_id, null, 'ElectionPublished', 'Election', election);
  perform champion.take_office(counted.organization_id, election);
  return true;
end $$;
grant execute on function champion.count_election(uuid, uuid) to tribune_worker;
