-- What a confirmation vote brings about: the term goes on and its count of missed clocks begins anew, or it ends and the next election begins by itself (D11).
create or replace function champion.confirm_term(organization uuid, election uuid) returns void language plpgsql
set search_path = champion, pg_temp set timezone = 'UTC' as $$
declare held term;
begin
  select t.* into held from champion.election e join term t on t.organization_id = e.organization_id and t.id = e.confirms_term_id
   where e.organization_id = organization and e.id = election and t.ended_at is null;
  if not found then return; end if;
  if exists (select from result_line l where l.organization_id = held.organization_id and l.election_id = election and l.elected) then
    perform audit.record(held.organization_id, null, 'TermConfirmed', 'Term', held.id, jsonb_build_object('person', held.person_id, 'election', election, 'constituency', held.constituency_id));
  else
    perform champion.end_terms(held.organization_id, held.constituency_id, held.person_id, 'RECALLED');
  end if;
end $$;
