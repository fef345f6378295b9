-- Auth process only, which has verified the credential. The first passkey signs at once. One that comes while there is another waits 72 hours,
-- and everybody who holds office beside this person is told, so that a stolen mailbox alone does not make a champion (P2).
create or replace function auth.register_passkey(token text, credential text, public_key bytea, counter bigint, transports text[]) returns timestamptz language plpgsql security definer
set search_path = auth, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  replaces boolean;
  at timestamptz := kernel.now();
  usable timestamptz;
begin
  select * into actor from auth.actor(token);
  perform auth.demand_passkey_holder(actor.organization_id, actor.person_id);
  perform 1 from people.person p where p.organization_id = actor.organization_id and p.id = actor.person_id for update;
  if exists (select from passkey k where k.credential_id = credential) then perform kernel.refuse('PasskeyKnown'); end if;
  replaces := exists (select from passkey k where k.organization_id = actor.organization_id and k.person_id = actor.person_id and k.revoked_at is null);
  usable := at + case when replaces then interval '72 hours' else interval '0' end;
  -- of two replacements only the later one waits on
  update passkey k set revoked_at = at where k.organization_id = actor.organization_id and k.person_id = actor.person_id and k.revoked_at is null and k.usable_from > at;
  insert into passkey (organization_id, person_id, credential_id, public_key, counter, transports, registered_at, usable_from)
  values (actor.organization_id, actor.person_id, credential, register_passkey.public_key, register_passkey.counter, coalesce(register_passkey.transports, '{}'), at, usable);
  perform audit.record(actor.organization_id, actor.person_id, case when replaces then 'PasskeyReplaced' else 'PasskeyRegistered' end, 'Person', actor.person_id);
  if replaces then
    perform notification.queue_mail(actor.organization_id, told.person_id, 'PasskeyReplaced', jsonb_build_object('person', actor.person_id, 'usableFrom', usable), null)
      from (select distinct beside.person_id from champion.live_term mine
              join champion.live_term beside on beside.organization_id = mine.organization_id and beside.constituency_id = mine.constituency_id
             where mine.organization_id = actor.organization_id and mine.person_id = actor.person_id
            union select actor.person_id) told;
  end if;
  return usable;
end $$;
grant execute on function auth.register_passkey(text, text, bytea, bigint, text[]) to tribune_auth;
