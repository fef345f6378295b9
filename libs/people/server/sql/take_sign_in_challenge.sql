-- Auth process only. Whether this challenge was given out and nobody has answered it yet; from now on somebody has.
create or replace function auth.take_sign_in_challenge(answered text) returns boolean language plpgsql security definer
set search_path = auth, pg_temp set timezone = 'UTC' as $$
begin
  delete from sign_in_challenge c where c.challenge = answered and c.expires_at > kernel.now();
  return found;
end $$;
grant execute on function auth.take_sign_in_challenge(text) to tribune_auth;
