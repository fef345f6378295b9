-- Answers nothing, whoever asks: the worker alone reads the link and mails it. Five an hour and person are enough.
create or replace function auth.request_link(address text) returns void language plpgsql security definer
set search_path = auth, pg_temp set timezone = 'UTC' as $$
declare
  found_person record;
  token text;
begin
  for found_person in
    select p.organization_id, p.id, p.email from people.person p
     where lower(p.email) = lower(btrim(address)) and p.left_at is null
       and (select count(*) from link l where l.organization_id = p.organization_id and l.person_id = p.id and l.created_at > kernel.now() - interval '1 hour') < 5
  loop
    token := kernel.new_token();
    insert into link (organization_id, token_hash, person_id, expires_at)
    values (found_person.organization_id, kernel.text_hash(token), found_person.id, kernel.now() + interval '30 minutes');
    perform notification.queue_mail(found_person.organization_id, found_person.id, 'SignInLink', jsonb_build_object('token', token), null);
  end loop;
end $$;
grant execute on function auth.request_link(text) to tribune_api;
