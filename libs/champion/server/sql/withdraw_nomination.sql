-- A nominee may decline, or withdraw, until nominations close.
create or replace function champion.withdraw_nomination(token text, election uuid) returns void language plpgsql security definer
set search_path = champion, pg_temp set timezone = 'UTC' as $$
declare actor record;
begin
  select * into actor from auth.actor(token);
  -- who does not want to go on gives the office back
  if (champion.nominating_election(actor.organization_id, election)).confirms_term_id is not null then perform kernel.refuse('OnlyTheIncumbentStands'); end if;
  update nomination n set withdrawn_at = kernel.now(), consented_at = null
   where n.organization_id = actor.organization_id and n.election_id = election and n.person_id = actor.person_id and n.withdrawn_at is null;
  if not found then perform kernel.refuse('NotNominated'); end if;
  perform audit.record(actor.organization_id, actor.person_id, 'NominationWithdrawn', 'Election', election, jsonb_build_object('nominee', actor.person_id));
end $$;
grant execute on function champion.withdraw_nomination(text, uuid) to tribune_api;
