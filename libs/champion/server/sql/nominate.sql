-- Anybody on the roll names somebody on the roll; naming oneself is also the consent (E2). Who has declined is not named again by others.
create or replace function champion.nominate(token text, election uuid, nominee uuid, words text default '') returns void language plpgsql security definer
set search_path = champion, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  running champion.election;
begin
  select * into actor from auth.actor(token);
  running := champion.nominating_election(actor.organization_id, election);
  if running.confirms_term_id is not null then perform kernel.refuse('OnlyTheIncumbentStands'); end if;
  if not champion.on_roll(actor.organization_id, running.constituency_id, actor.person_id) then perform kernel.refuse('NotOnRoll'); end if;
  perform champion.demand_may_stand(actor.organization_id, running.constituency_id, nominee);
  if exists (select from nomination n where n.organization_id = actor.organization_id and n.election_id = election and n.person_id = nominee and n.withdrawn_at is not null and nominee <> actor.person_id) then
    perform kernel.refuse('NominationDeclined');
  end if;
  insert into nomination (organization_id, election_id, person_id, nominated_by) values (actor.organization_id, election, nominee, actor.person_id) on conflict do nothing;
  if found and nominee <> actor.person_id then
    perform audit.record(actor.organization_id, actor.person_id, 'Nominated', 'Election', election, jsonb_build_object('nominee', nominee));
    perform notification.queue_mail(actor.organization_id, nominee, 'YouAreNominated', jsonb_build_object('election', election), 'nominated:' || election || ':' || nominee);
  end if;
  if nominee = actor.person_id then perform champion.consent_to_nomination(token, election, words); end if;
end $$;
grant execute on function champion.nominate(text, uuid, uuid, text) to tribune_api;
