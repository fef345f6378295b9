-- The only place where a term begins: champion and alternates from the result's elected lines, in their order. Nobody elected leaves the seat as it is;
-- a confirmation begins no term.
create or replace function champion.take_office(organization uuid, election uuid) returns void language plpgsql
set search_path = champion, pg_temp set timezone = 'UTC' as $$
declare
  counted champion.election;
  begun term;
begin
  select * into counted from champion.election e where e.organization_id = take_office.organization and e.id = election;
  if counted.confirms_term_id is not null then
    perform champion.confirm_term(counted.organization_id, election);
  elsif exists (select from result_line l where l.organization_id = counted.organization_id and l.election_id = election and l.elected) then
    perform champion.end_terms(counted.organization_id, counted.constituency_id, null, 'SUCCEEDED');
    for begun in
      insert into term (organization_id, constituency_id, person_id, election_id, rank, starts_at, ends_at)
      select l.organization_id, counted.constituency_id, l.person_id, election, row_number() over (order by l.place) - 1, counted.published_at, counted.published_at + make_interval(months => counted.term_months)
        from result_line l where l.organization_id = counted.organization_id and l.election_id = election and l.elected
      returning *
    loop
      perform audit.record(begun.organization_id, null, 'TermBegan', 'Term', begun.id, jsonb_build_object('person', begun.person_id, 'rank', begun.rank, 'election', election, 'constituency', begun.constituency_id));
      perform notification.queue_mail(begun.organization_id, begun.person_id, case when begun.rank = 0 then 'YouAreChampion' else 'YouAreAlternate' end, jsonb_build_object('election', election), 'elected:' || begun.id);
    end loop;
    update constituency k set binds_from = counted.published_at where k.organization_id = counted.organization_id and k.id = counted.constituency_id and k.binds_from is null;
  end if;
  perform champion.mail_roll(counted.organization_id, counted.constituency_id, 'ElectionPublished', election);
end $$;
