create or replace function auth.sign_out(token text) returns void language sql security definer
set search_path = auth, pg_temp set timezone = 'UTC' as $$
  update session set ended_at = kernel.now() where token_hash = kernel.text_hash(token) and ended_at is null
$$;
grant execute on function auth.sign_out(text) to tribune_api;
