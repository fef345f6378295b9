-- Auth process only. A challenge for somebody who is not known yet; those that nobody answered are swept away.
create or replace function auth.begin_passkey_sign_in() returns text language plpgsql security definer
set search_path = auth, pg_temp set timezone = 'UTC' as $$
declare drawn text := kernel.new_token();
begin
  delete from sign_in_challenge where expires_at <= kernel.now();
  insert into sign_in_challenge (challenge, expires_at) values (drawn, kernel.now() + interval '5 minutes');
  return drawn;
end $$;
grant execute on function auth.begin_passkey_sign_in() to tribune_auth;
