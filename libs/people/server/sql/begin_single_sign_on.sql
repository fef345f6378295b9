-- Auth process only: an attempt to come in, known by its state and by the browser that began it, for ten minutes. Gives what is needed to ask the provider.
create or replace function auth.begin_single_sign_on(provider uuid, state text, browser text, nonce text, verifier text, max_age integer, next text) returns jsonb language plpgsql security definer
set search_path = auth, pg_temp set timezone = 'UTC' as $$
declare held single_sign_on;
begin
  select s.* into held from single_sign_on s where s.organization_id = provider;
  if not found then perform kernel.refuse('SingleSignOnGone'); end if;
  delete from sign_in_attempt a where a.expires_at <= kernel.now();
  insert into sign_in_attempt (organization_id, state_hash, browser_hash, nonce, verifier, max_age, next, expires_at)
  values (held.organization_id, kernel.text_hash(state), kernel.text_hash(browser), begin_single_sign_on.nonce, begin_single_sign_on.verifier, begin_single_sign_on.max_age, begin_single_sign_on.next, kernel.now() + interval '10 minutes');
  return jsonb_build_object('issuer', held.issuer, 'clientId', held.client_id, 'secret', encode(held.secret, 'hex'));
end $$;
grant execute on function auth.begin_single_sign_on(uuid, text, text, text, text, integer, text) to tribune_auth;
