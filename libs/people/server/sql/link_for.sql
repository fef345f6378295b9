-- A link that lets this person in once, within `lifetime`; only its hash is kept, so the answer goes into one mail and nowhere else.
create or replace function auth.link_for(organization uuid, person uuid, lifetime interval) returns text language plpgsql
set search_path = auth, pg_temp set timezone = 'UTC' as $$
declare token text := kernel.new_token();
begin
  insert into link (organization_id, token_hash, person_id, email, expires_at)
  select p.organization_id, kernel.text_hash(token), p.id, p.email, kernel.now() + lifetime from people.person p where p.organization_id = organization and p.id = person;
  return token;
end $$;
