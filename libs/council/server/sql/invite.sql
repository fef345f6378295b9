-- Who gets a seat that somebody else gives is told once per council, with a link that lets them in within a week.
create or replace function council.invite(organization uuid, council uuid, person uuid, giver uuid) returns void language plpgsql
set search_path = council, pg_temp set timezone = 'UTC' as $$
declare told_as text := 'seat:' || council || ':' || person;
begin
  if person is not distinct from giver or exists (select from notification.mail m where m.organization_id = organization and m.dedupe_key = told_as) then return; end if;
  perform notification.queue_mail(organization, person, 'YouAreSeated', jsonb_build_object('token', auth.link_for(organization, person, interval '7 days'), 'council', council, 'person', giver), told_as);
end $$;
