-- Who acts, signed in a moment ago (by a company’s own way in, if the provider says that they were there themselves): by passkey within five minutes for those who have one, by whatever way in within fifteen for everybody else.
create or replace function auth.demand_fresh(token text, out organization_id uuid, out person_id uuid, out session_id uuid) returns record language plpgsql stable
set search_path = auth, pg_temp set timezone = 'UTC' as $$
declare actor record;
begin
  select * into actor from auth.actor(token);
  if not actor.fresh and (auth.signing_passkey(actor.organization_id, actor.person_id) is not null
     or not exists (select from session s where s.organization_id = actor.organization_id and s.id = actor.session_id and s.signed_in_at > kernel.now() - interval '15 minutes'
                    and (s.method <> 'SINGLE_SIGN_ON' or s.authenticated_at > kernel.now() - interval '15 minutes'))) then
    perform kernel.refuse('FreshSignInRequired', jsonb_build_object('byPasskey', auth.signing_passkey(actor.organization_id, actor.person_id) is not null));
  end if;
  organization_id := actor.organization_id;
  person_id := actor.person_id;
  session_id := actor.session_id;
end $$;
