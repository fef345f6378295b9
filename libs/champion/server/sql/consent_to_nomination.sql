-- Nobody stands without having said so themselves (E2); consenting again changes the statement, until nominations close.
create or replace function champion.consent_to_nomination(token text, election uuid, words text) returns void language plpgsql security definer
set search_path = champion, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  running champion.election;
begin
  select * into actor from auth.actor(token);
  running := champion.nominating_election(actor.organization_id, election);
  -- an incumbent who is to be confirmed stands already, and for no new term
  if running.confirms_term_id is null then perform champion.demand_may_stand(actor.organization_id, running.constituency_id, actor.person_id); end if;
  update nomination n set consented_at = coalesce(n.consented_at, kernel.now()), withdrawn_at = null, statement = btrim(coalesce(words, ''))
   where n.organization_id = actor.organization_id and n.election_id = election and n.person_id = actor.person_id;
  if not found then perform kernel.refuse('NotNominated'); end if;
  perform audit.record(actor.organization_id, actor.person_id, 'NominationConsented', 'Election', election, jsonb_build_object('nominee', actor.person_id));
end $$;
grant execute on function champion.consent_to_nomination(text, uuid, text) to tribune_api;
