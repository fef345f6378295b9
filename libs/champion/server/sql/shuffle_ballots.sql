-- Ballots are written anew in random order, so that neither their place nor their transaction tells when they came (E5).
create or replace function champion.shuffle_ballots(organization uuid, election uuid) returns void language plpgsql
set search_path = champion, pg_temp set timezone = 'UTC' as $$
declare all_ballots ballot[];
begin
  select array_agg(b order by random()) into all_ballots from ballot b where b.organization_id = organization and b.election_id = election;
  delete from ballot b where b.organization_id = organization and b.election_id = election;
  insert into ballot select * from unnest(all_ballots);
end $$;
