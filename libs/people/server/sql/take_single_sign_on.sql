-- Auth process only: the attempt that this browser began at this provider, used up by asking. Another browser's stays its own.
create or replace function auth.take_single_sign_on(provider uuid, state text, browser text) returns jsonb language plpgsql security definer
set search_path = auth, pg_temp set timezone = 'UTC' as $$
declare taken jsonb;
begin
  delete from sign_in_attempt a using single_sign_on s
   where s.organization_id = provider and a.organization_id = s.organization_id and a.state_hash = kernel.text_hash(state) and a.browser_hash = kernel.text_hash(browser) and a.expires_at > kernel.now()
  returning jsonb_build_object('issuer', s.issuer, 'clientId', s.client_id, 'secret', encode(s.secret, 'hex'), 'nonce', a.nonce, 'verifier', a.verifier, 'maxAge', a.max_age, 'next', a.next) into taken;
  if taken is null then perform kernel.refuse('SignInAttemptUnknown'); end if;
  return taken;
end $$;
grant execute on function auth.take_single_sign_on(uuid, text, text) to tribune_auth;
