-- An administrator wants another organization on this installation: a link is mailed to their own address, once usable, for a day. What is founded
-- from a demonstration is one too; what lives in earnest is not founded where days have been made to pass.
create or replace function people.ask_founding(token text) returns void language plpgsql security definer
set search_path = people, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  secret text := kernel.new_token();
begin
  select * into actor from auth.demand_fresh(token);
  perform people.demand_role(actor.organization_id, actor.person_id, 'ADMIN');
  if (select shift <> interval '0' from kernel.clock) and not (select o.is_demo from organization o where o.id = actor.organization_id) then perform kernel.refuse('DemoFoundsNothing'); end if;
  perform 1 from person p where p.organization_id = actor.organization_id and p.id = actor.person_id for update;
  delete from auth.first_link l where l.asked_in = actor.organization_id and l.asked_by = actor.person_id and l.used_at is null;
  insert into auth.first_link (token_hash, asked_in, asked_by, expires_at) values (kernel.text_hash(secret), actor.organization_id, actor.person_id, kernel.now() + interval '24 hours');
  perform notification.queue_mail(actor.organization_id, actor.person_id, 'FoundingLink', jsonb_build_object('token', secret), null);
  perform audit.record(actor.organization_id, actor.person_id, 'FoundingAsked', 'Person', actor.person_id);
end $$;
grant execute on function people.ask_founding(text) to tribune_api;
