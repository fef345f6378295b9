-- Anybody on the roll names somebody on the roll; naming oneself is also the consent (E2).
create or replace function champion.nominate(token text, election uuid, nominee uuid, words text default '') returns void language plpgsql security definer
set search_path = champion, pg_temp as $$
declare
  actor record;
  running champion.election;
  obstacle text;
begin
  select * into actor from auth.actor(token);
  running := champion.nominating_election(actor.organization_id, election);
  if not exists (select from constituent c where c.organization_id = actor.organization_id and c.constituency_id = running.constituency_id and c.person_id = actor.person_id and c.left_at is null) then
    perform kernel.refuse('NotOnRoll');
  end if;
  obstacle := champion.may_stand(actor.organization_id, running.constituency_id, nominee);
  if obstacle is not null then perform kernel.refuse(obstacle, jsonb_build_object('personId', nominee)); end if;
  insert into nomination as n (organization_id, election_id, person_id, statement, nominated_by, consented_at)
  values (actor.organization_id, election, nominee, case when nominee = actor.person_id then words else '' end, actor.person_id, case when nominee = actor.person_id then kernel.now() end)
  on conflict (organization_id, election_id, person_id) do update
    set consented_at = coalesce(n.consented_at, excluded.consented_at), withdrawn_at = case when nominee = actor.person_id then null else n.withdrawn_at end,
        statement = case when nominee = actor.person_id then excluded.statement else n.statement end;
  perform audit.record(actor.organization_id, actor.person_id, case when nominee = actor.person_id then 'NominationConsented' else 'Nominated' end, 'Election', election, jsonb_build_object('nominee', nominee));
  if nominee <> actor.person_id then
    perform notification.queue_mail(actor.organization_id, nominee, 'YouAreNominated', jsonb_build_object('election', election), 'nominated:' || election || ':' || nominee);
  end if;
end $$;
grant execute on function champion.nominate(text, uuid, uuid, text) to tribune_api;
