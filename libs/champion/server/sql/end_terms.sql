-- Ends every running term of a constituency, or one person's. Only a term whose time is over expires, whatever another worker has begun meanwhile.
create or replace function champion.end_terms(organization uuid, constituency uuid, person uuid, why text) returns integer language plpgsql
set search_path = champion, pg_temp set timezone = 'UTC' as $$
declare
  ended term;
  off record;
  n integer := 0;
begin
  -- elections before terms, as the count does: a vote on a term that ends now is called off
  for off in
    select e.id from election e join term t on t.organization_id = e.organization_id and t.id = e.confirms_term_id and t.ended_at is null and (person is null or t.person_id = person)
     where e.organization_id = organization and e.constituency_id = constituency and e.published_at is null and (why <> 'EXPIRED' or t.ends_at <= kernel.now()) for update of e
  loop
    update election e set published_at = kernel.now() where e.organization_id = organization and e.id = off.id;
    perform audit.record(organization, null, 'ElectionCalledOff', 'Election', off.id, jsonb_build_object('constituency', constituency));
  end loop;
  for ended in
    update term t set ended_at = kernel.now(), ended_because = why
     where t.organization_id = organization and t.constituency_id = constituency and t.ended_at is null and (person is null or t.person_id = person)
       and (why <> 'EXPIRED' or t.ends_at <= kernel.now())
    returning t.*
  loop
    perform audit.record(organization, null, 'TermEnded', 'Term', ended.id, jsonb_build_object('person', ended.person_id, 'rank', ended.rank, 'because', why, 'constituency', constituency));
    n := n + 1;
  end loop;
  return n;
end $$;
