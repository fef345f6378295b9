-- The ballots of a published election, by receipt hash, once the electorate reaches the declared minimum (E6).
create or replace function champion.published_ballots(organization uuid, election uuid) returns table (receipt_hash text, approved uuid[], is_none boolean) language sql stable security definer
set search_path = champion, pg_temp set timezone = 'UTC' as $$
  select encode(b.receipt_hash, 'hex'), b.approved, b.none
  from ballot b join champion.election e on e.organization_id = b.organization_id and e.id = b.election_id
  join result r on r.organization_id = e.organization_id and r.election_id = e.id
  where b.organization_id = published_ballots.organization and b.election_id = election and e.published_at is not null and r.electorate >= e.minimum_published
  order by b.receipt_hash
$$;
grant execute on function champion.published_ballots(uuid, uuid) to tribune_api;
