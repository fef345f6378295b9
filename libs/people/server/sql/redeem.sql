-- A link opens one session, once; the same key again within ten minutes gets that session again. One mailbox may be known to several organizations:
-- whoever holds the link says which of them, and is the person there.
create or replace function auth.redeem(token text, key text default null, chosen uuid default null) returns text language plpgsql security definer
set search_path = auth, pg_temp set timezone = 'UTC' as $$
declare
  held link;
  holder people.person;
  session_token text;
begin
  select l.* into held from link l where l.token_hash = kernel.text_hash(token) for update;
  if not found then perform kernel.refuse('LinkNotUsable'); end if;
  if held.used_at is not null and held.answered_key = kernel.text_hash(key) and held.answered_organization = coalesce(chosen, held.organization_id) then
    return auth.answer_again(held.answered_organization, held.answered_session);
  end if;
  select p.* into holder from people.person p
   where p.left_at is null and case when coalesce(chosen, held.organization_id) = held.organization_id then p.organization_id = held.organization_id and p.id = held.person_id
                                    else p.organization_id = chosen and lower(p.email) = lower(held.email) end;
  if not found or held.used_at is not null or held.expires_at <= kernel.now() then perform kernel.refuse('LinkNotUsable'); end if;
  session_token := auth.open_session(holder.organization_id, holder.id, 'LINK');
  update link l set used_at = kernel.now(), answered_key = kernel.text_hash(key), answered_organization = holder.organization_id,
         answered_session = (select s.id from session s where s.token_hash = kernel.text_hash(session_token))
   where l.organization_id = held.organization_id and l.token_hash = held.token_hash;
  -- the link of somebody whom a provider wants to sign in from now on: its button says yes
  update identity i set confirmed_at = kernel.now(), link_hash = null
   where i.organization_id = holder.organization_id and i.person_id = holder.id and i.link_hash = held.token_hash and i.confirmed_at is null
     and not exists (select from identity other where other.organization_id = i.organization_id and other.issuer = i.issuer and other.person_id = i.person_id and other.confirmed_at is not null);
  return session_token;
end $$;
grant execute on function auth.redeem(text, text, uuid) to tribune_api;
