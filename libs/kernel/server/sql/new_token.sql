-- 244 random bits as hex: the secret in a link or a session. Only its SHA-256 is stored.
create or replace function kernel.new_token() returns text language sql volatile
set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
  select encode(sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')), 'hex')
$$;
