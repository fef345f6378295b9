-- The button behind the link in the old mailbox: whoever reads it stops a change that waits, and undoes one that was made, for 72 hours.
-- Somebody else may be in this account: every session ends, links that wait die, passkeys and tokens that came since are put aside.
create or replace function people.object_to_address_change(secret text) returns void language plpgsql security definer
set search_path = people, pg_temp set timezone = 'UTC' as $$
declare
  asked address_change;
  change address_change;
  at timestamptz := kernel.now();
begin
  asked := people.address_change_of(secret, 'OBJECT');
  if asked.ended_because in ('OBJECTED', 'UNDONE') then return; end if;
  -- asked for once more meanwhile: it is the same change to whoever objects
  select c.* into change from address_change c
   where c.organization_id = asked.organization_id and c.person_id = asked.person_id and c.ended_at is null and (c.id = asked.id or (asked.ended_because = 'REPLACED' and c.old_email = asked.old_email and c.asked_at >= asked.asked_at))
   order by c.asked_at limit 1;
  if not found or (change.confirmed_at is not null and change.undo_until <= at) then perform kernel.refuse('LinkNotUsable'); end if;
  update address_change c set ended_at = at, ended_because = case when c.confirmed_at is null then 'OBJECTED' else 'UNDONE' end
   where c.organization_id = change.organization_id and c.person_id = change.person_id and c.ended_at is null and c.asked_at >= change.asked_at;
  if change.confirmed_at is not null then
    update person p set email = change.old_email where p.organization_id = change.organization_id and p.id = change.person_id and p.email <> change.old_email;
  end if;
  update auth.session s set ended_at = at where s.organization_id = change.organization_id and s.person_id = change.person_id and s.ended_at is null;
  update auth.link l set used_at = at where l.organization_id = change.organization_id and l.person_id = change.person_id and l.used_at is null;
  update auth.passkey k set revoked_at = at where k.organization_id = change.organization_id and k.person_id = change.person_id and k.revoked_at is null and k.registered_at >= change.asked_at;
  delete from auth.identity i where i.organization_id = change.organization_id and i.person_id = change.person_id and i.claimed_at >= change.asked_at;
  update auth.api_token t set revoked_at = at where t.organization_id = change.organization_id and t.person_id = change.person_id and t.revoked_at is null and t.made_at >= change.asked_at;
  perform audit.record(change.organization_id, change.person_id, case when change.confirmed_at is null then 'AddressChangeObjected' else 'AddressChangeUndone' end, 'Person', change.person_id);
end $$;
grant execute on function people.object_to_address_change(text) to tribune_api;
