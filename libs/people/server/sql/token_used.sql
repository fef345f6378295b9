-- That a token is used, to the five minutes; never waits for anybody.
create or replace function auth.token_used(secret text) returns void language sql security definer
set search_path = auth, pg_temp set timezone = 'UTC' as $$
  update api_token t set last_used_at = kernel.now()
    from (select h.organization_id, h.id from api_token h where h.token_hash = kernel.text_hash(secret) and h.revoked_at is null for update skip locked) held
   where t.organization_id = held.organization_id and t.id = held.id
$$;
grant execute on function auth.token_used(text) to tribune_api;
