-- Approval voting: the order of all nominees, and who is elected. A candidate needs more approvals than "none of these" and must still be free to
-- stand. Equal approvals are ordered by sha256(seed || hash of all ballots || candidate), which neither the officer nor the last voter could choose (E4).
create or replace function champion.result_lines(organization uuid, election uuid, seed bytea, ballots_hash bytea, none_votes integer)
returns table (person_id uuid, approvals integer, place integer, stood boolean, elected boolean, tie_key bytea) language sql stable
set search_path = champion, pg_temp set timezone = 'UTC' as $$
  select o.person_id, o.approvals, o.place::integer, o.stands, o.stands and o.approvals > none_votes and o.standing_place <= o.places, o.key
  from (select x.*, row_number() over (order by x.approvals desc, x.key) as place,
               row_number() over (partition by x.stands order by x.approvals desc, x.key) as standing_place
        from (select a.person_id, a.approvals, sha256(result_lines.seed || result_lines.ballots_hash || uuid_send(a.person_id)) as key, 1 + e.alternates as places,
                     e.confirms_term_id is not null or champion.may_stand(e.organization_id, e.constituency_id, a.person_id) is null as stands
              from champion.election e, champion.approvals(e.organization_id, e.id) a where e.organization_id = organization and e.id = election) x) o
$$;
