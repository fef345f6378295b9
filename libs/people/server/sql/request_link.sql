-- Answers nothing, whoever asks: the worker alone reads the link and mails it. Five an hour and person are enough. An address that several
-- organizations know gets one link: the page behind it asks which. Only links that somebody asked for count, known by their half hour:
-- invitations live for days, and using up a person's requests is nothing that who invites them may do.
create or replace function auth.request_link(address text) returns void language plpgsql security definer
set search_path = auth, pg_temp set timezone = 'UTC' as $$
declare
  holder record;
  token text;
begin
  select p.organization_id, p.id, p.email, count(*) over () as known into holder from people.person p
   where lower(p.email) = lower(btrim(address)) and p.left_at is null
   order by (select max(s.signed_in_at) from session s where s.organization_id = p.organization_id and s.person_id = p.id) desc nulls last, p.added_at, p.id limit 1;
  if not found then return; end if;
  if (select count(*) from link l join people.person p on p.organization_id = l.organization_id and p.id = l.person_id
       where lower(p.email) = lower(holder.email) and l.created_at > kernel.now() - interval '1 hour' and l.expires_at <= l.created_at + interval '30 minutes') >= 5 then return; end if;
  token := auth.link_for(holder.organization_id, holder.id, interval '30 minutes');
  perform notification.queue_mail(holder.organization_id, holder.id, 'SignInLink', jsonb_strip_nulls(jsonb_build_object('token', token, 'several', nullif(holder.known > 1, false))), null);
end $$;
grant execute on function auth.request_link(text) to tribune_api;
