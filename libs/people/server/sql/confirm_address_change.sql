-- The button behind the link in the new mailbox. Pressed twice, it has happened once; the old mailbox may undo it for 72 hours.
create or replace function people.confirm_address_change(secret text) returns void language plpgsql security definer
set search_path = people, pg_temp set timezone = 'UTC' as $$
declare
  change address_change;
  undo timestamptz := kernel.now() + interval '72 hours';
begin
  change := people.address_change_of(secret, 'CONFIRM');
  if change.ended_at is not null or (change.confirmed_at is null and change.confirm_until <= kernel.now()) then perform kernel.refuse('LinkNotUsable'); end if;
  if change.confirmed_at is not null then return; end if;
  if people.address_taken(change.organization_id, change.new_email, change.person_id) then perform kernel.refuse('AddressTaken'); end if;
  update address_change c set confirmed_at = kernel.now(), undo_until = undo where c.organization_id = change.organization_id and c.id = change.id;
  begin
    update person p set email = change.new_email where p.organization_id = change.organization_id and p.id = change.person_id;
  exception when unique_violation then perform kernel.refuse('AddressTaken');
  end;
  update auth.link l set expires_at = kernel.now() where l.organization_id = change.organization_id and l.person_id = change.person_id and l.used_at is null and l.expires_at > kernel.now();
  perform notification.queue_mail_to(change.organization_id, change.person_id, change.old_email, 'AddressChanged', jsonb_build_object('token', people.new_address_secret(change.organization_id, change.id, 'OBJECT'), 'address', change.new_email, 'until', undo));
  perform audit.record(change.organization_id, change.person_id, 'AddressChanged', 'Person', change.person_id);
end $$;
grant execute on function people.confirm_address_change(text) to tribune_api;
