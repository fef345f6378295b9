-- "That was not me": takes a replacement back while it waits. Who does so has just shown the passkey that signs, so a stolen mailbox cannot (P2).
create or replace function auth.cancel_passkey(token text, passkey_id uuid) returns void language plpgsql security definer
set search_path = auth, pg_temp set timezone = 'UTC' as $$
declare actor record;
begin
  select * into actor from auth.actor(token);
  if not exists (select from session s where s.organization_id = actor.organization_id and s.id = actor.session_id and s.passkey_at > kernel.now() - interval '5 minutes') then
    perform kernel.refuse('PasskeyNotShown');
  end if;
  update passkey k set revoked_at = kernel.now()
   where k.organization_id = actor.organization_id and k.person_id = actor.person_id and k.id = passkey_id and k.revoked_at is null and k.usable_from > kernel.now();
  if not found then perform kernel.refuse('NotFound', jsonb_build_object('type', 'Passkey')); end if;
  perform audit.record(actor.organization_id, actor.person_id, 'PasskeyReplacementCancelled', 'Person', actor.person_id);
end $$;
grant execute on function auth.cancel_passkey(text, uuid) to tribune_api;
