create or replace function auth.open_session(organization uuid, person uuid, method text) returns text language plpgsql
set search_path = auth, pg_temp set timezone = 'UTC' as $$
declare token text := kernel.new_token();
begin
  insert into session (organization_id, token_hash, person_id, method, expires_at)
  values (organization, kernel.text_hash(token), person, open_session.method, kernel.now() + interval '30 days');
  perform audit.record(organization, person, 'SignedIn', 'Person', person, jsonb_build_object('method', open_session.method));
  return token;
end $$;
