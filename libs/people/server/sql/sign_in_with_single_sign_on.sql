-- Auth process only, which has verified the provider's word: who it says has come. Whom they are here is found once, by their verified address within this organization, and
-- asked of that mailbox (an administrator names the provider, and acts as nobody: P2); from then on by issuer and subject alone. Null: they have been mailed.
-- It makes nobody, and gives nothing; who holds office comes in by themselves.
create or replace function auth.sign_in_with_single_sign_on(provider uuid, issuer text, subject text, email text, email_verified boolean, authenticated_at timestamptz) returns text language plpgsql security definer
set search_path = auth, pg_temp set timezone = 'UTC' as $$
declare
  held single_sign_on;
  known identity;
  holder people.person;
  token text;
begin
  select s.* into held from single_sign_on s where s.organization_id = provider and s.issuer = sign_in_with_single_sign_on.issuer;
  if not found then perform kernel.refuse('SingleSignOnGone'); end if;
  select i.* into known from identity i
   where i.organization_id = held.organization_id and i.issuer = held.issuer and i.subject = sign_in_with_single_sign_on.subject and i.confirmed_at is not null;
  if found then
    select p.* into holder from people.person p where p.organization_id = known.organization_id and p.id = known.person_id and p.left_at is null;
    if not found then perform kernel.refuse('NobodyHere', jsonb_build_object('name', held.name)); end if;
  else
    if email is null or email_verified is not true then perform kernel.refuse('AddressNotVerified', jsonb_build_object('name', held.name)); end if;
    if not held.domains @> array[lower(split_part(btrim(email), '@', 2))] then perform kernel.refuse('OtherDomain', jsonb_build_object('name', held.name)); end if;
    select p.* into holder from people.person p where p.organization_id = held.organization_id and lower(p.email) = lower(btrim(sign_in_with_single_sign_on.email)) and p.left_at is null;
    if not found then perform kernel.refuse('NobodyHere', jsonb_build_object('name', held.name)); end if;
    -- an address that the company has given to somebody else does not give them the account
    if exists (select from identity i where i.organization_id = held.organization_id and i.issuer = held.issuer and i.person_id = holder.id and i.confirmed_at is not null) then
      perform kernel.refuse('OtherIdentity', jsonb_build_object('name', held.name));
    end if;
  end if;
  if exists (select from champion.live_term t where t.organization_id = holder.organization_id and t.person_id = holder.id) then perform kernel.refuse('OfficeComesByItself'); end if;
  if known.confirmed_at is null then
    perform auth.ask_identity(held.organization_id, held.issuer, subject, holder.id, held.name);
    return null;
  end if;
  token := auth.open_session(holder.organization_id, holder.id, 'SINGLE_SIGN_ON');
  -- whom the company lets in no more is out within half a day; coming in again is one click
  update session s set expires_at = kernel.now() + interval '12 hours', authenticated_at = case when sign_in_with_single_sign_on.authenticated_at is not null then least(sign_in_with_single_sign_on.authenticated_at, kernel.now()) end where s.token_hash = kernel.text_hash(token);
  return token;
end $$;
grant execute on function auth.sign_in_with_single_sign_on(uuid, text, text, text, boolean, timestamptz) to tribune_auth;
