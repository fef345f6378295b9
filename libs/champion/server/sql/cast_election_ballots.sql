-- Ballots that came at the same moment, in one transaction: one commit serves them all. Each is cast by cast_election_ballot behind a savepoint of its own, so that what
-- one is refused touches no other. Answers, in the order given: null for taken, code and data of the refusal, or false for one that is to come alone, because
-- somebody holds its election: nobody waits here for a count. Voters are taken in one order, so that two calls never wait for each other crosswise.
create or replace function champion.cast_election_ballots(ballots jsonb) returns jsonb language plpgsql security definer
set search_path = champion, pg_temp set timezone = 'UTC' as $$
declare
  each record;
  answers jsonb[] := array_fill(null::jsonb, array[jsonb_array_length(ballots)]);
  code text;
  data jsonb;
begin
  for each in
    with asked as materialized (
      select b.*, c.organization_id, c.election_id, c.person_id
        from rows from (jsonb_to_recordset(ballots) as (card text, approved uuid[], receipt text)) with ordinality b(card, approved, receipt, place)
        left join voting_card c on c.token_hash = sha256(convert_to(b.card, 'UTF8'))),
    free as materialized (
      select e.organization_id, e.id from election e where (e.organization_id, e.id) in (select a.organization_id, a.election_id from asked a) for share skip locked)
    select a.card, a.approved, a.receipt, a.place, a.election_id is not null and f.id is null as held
      from asked a left join free f on f.organization_id = a.organization_id and f.id = a.election_id
     order by a.organization_id, a.election_id, a.person_id, a.place
  loop
    if each.held then
      answers[each.place] := 'false';
      continue;
    end if;
    begin
      perform champion.cast_election_ballot(each.card, each.approved, each.receipt);
    exception when sqlstate 'TR001' then
      get stacked diagnostics code = message_text, data = pg_exception_detail;
      answers[each.place] := jsonb_build_object('code', code, 'data', data);
    end;
  end loop;
  return to_jsonb(answers);
end $$;
grant execute on function champion.cast_election_ballots(jsonb) to tribune_api;
