-- Ballots on one decision that came at the same moment, in one transaction: one commit serves them all. Each claims its own key and is cast by cast_ballot behind a
-- savepoint of its own, so that what one is refused touches no other, and leaves its key free. Answers, in the order given: null for cast, code and data of the refusal,
-- or false for one whose key is taken, which is answered alone. With the caller's rights: it may do nothing here that it may not do one by one.
-- Voters are taken in one order, so that two calls never wait for each other crosswise.
create or replace function decision.cast_ballots(casts jsonb) returns jsonb language plpgsql
set search_path = decision, pg_temp set timezone = 'UTC' as $$
declare
  each record;
  answers jsonb[] := array_fill(null::jsonb, array[jsonb_array_length(casts)]);
  code text;
  data jsonb;
  n integer;
begin
  for each in
    select * from rows from (jsonb_to_recordset(casts) as (person uuid, key text, hash text, response jsonb, token text, decision uuid, seen_revision integer, choice text, reason text, ranking text[], for_member uuid, seen_cast integer))
      with ordinality c(person, key, hash, response, token, decision, seen_revision, choice, reason, ranking, for_member, seen_cast, place)
     order by coalesce(c.for_member, c.person), c.place
  loop
    begin
      with claimed as (
        insert into kernel.idempotency (organization_id, person_id, key, operation, request_hash, response)
        values (kernel.organization(), each.person, each.key, 'castBallot', decode(each.hash, 'hex'), each.response) on conflict do nothing returning 1)
      select cast_ballot(each.token, each.decision, each.seen_revision, each.choice, each.reason, each.ranking, each.for_member, each.seen_cast) into n from claimed;
      if n is null then answers[each.place] := 'false'; end if;
    exception when sqlstate 'TR001' then
      get stacked diagnostics code = message_text, data = pg_exception_detail;
      answers[each.place] := jsonb_build_object('code', code, 'data', data);
    end;
  end loop;
  return to_jsonb(answers);
end $$;
grant execute on function decision.cast_ballots(jsonb) to tribune_api;
