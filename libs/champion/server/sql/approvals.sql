-- Approvals per nominee, from the ballots as they lie.
create or replace function champion.approvals(organization uuid, election uuid) returns table (person_id uuid, approvals integer) language sql stable
set search_path = champion, pg_temp set timezone = 'UTC' as $$
  select n.person_id, coalesce(c.n, 0)::integer
  from nominee n
  left join (select a as candidate, count(*) as n from ballot b, unnest(b.approved) a where b.organization_id = organization and b.election_id = election group by a) c on c.candidate = n.person_id
  where n.organization_id = organization and n.election_id = election
$$;
