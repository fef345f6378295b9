-- Who holds this session now; refused for strangers, ended sessions and people who have left. Every counting act starts here.
create or replace function auth.actor(token text, out organization_id uuid, out person_id uuid, out session_id uuid, out fresh boolean) returns record language plpgsql stable security definer
set search_path = auth, pg_temp set timezone = 'UTC' as $$
begin
  select s.organization_id, s.person_id, s.id,
         s.passkey_at > kernel.now() - interval '5 minutes' or (o.is_demo and s.method = 'DEMO' and s.signed_in_at > kernel.now() - interval '5 minutes')
    into organization_id, person_id, session_id, fresh
    from session s
    join people.person p on p.organization_id = s.organization_id and p.id = s.person_id and p.left_at is null
    join people.organization o on o.id = s.organization_id
   -- the company’s own way in is no champion’s, also of one who takes office afterwards (P2)
   where not (s.method = 'SINGLE_SIGN_ON' and exists (select from champion.live_term t where t.organization_id = s.organization_id and t.person_id = s.person_id))
     and s.token_hash = kernel.text_hash(token) and s.ended_at is null and s.expires_at > kernel.now();
  if not found then
    -- a program's token is no session: it votes, approves, hands over nothing, whoever calls with it
    if exists (select from api_token t where t.token_hash = kernel.text_hash(token)) then perform kernel.refuse('TokenNotEnough'); end if;
    perform kernel.refuse('SignInRequired');
  end if;
  fresh := coalesce(fresh, false);
end $$;
