-- Somebody whom a provider calls so wants to be this person: the person is mailed, and says so by the button behind the link. The newest claim counts; five mails an hour.
create or replace function auth.ask_identity(organization uuid, issuer text, subject text, person uuid, name text) returns void language plpgsql
set search_path = auth, pg_temp set timezone = 'UTC' as $$
declare token text;
begin
  if (select count(*) from link l where l.organization_id = organization and l.person_id = person and l.created_at > kernel.now() - interval '1 hour' and l.expires_at <= l.created_at + interval '30 minutes') >= 5 then return; end if;
  token := auth.link_for(organization, person, interval '30 minutes');
  insert into identity as known (organization_id, issuer, subject, person_id, link_hash) values (organization, ask_identity.issuer, ask_identity.subject, person, kernel.text_hash(token))
  on conflict on constraint identity_pkey do update set person_id = excluded.person_id, link_hash = excluded.link_hash, claimed_at = kernel.now() where known.confirmed_at is null;
  perform notification.queue_mail(organization, person, 'SignInLink', jsonb_build_object('token', token, 'provider', name), null);
end $$;
