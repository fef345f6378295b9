-- Wants another address: the new mailbox is mailed a link that confirms, the old one a link that objects. Whether somebody else has the address
-- is told to that mailbox alone: the answer here is the same.
create or replace function people.ask_address_change(token text, wanted text) returns void language plpgsql security definer
set search_path = people, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  me person;
  holder uuid;
  change uuid;
begin
  select * into actor from auth.demand_fresh(token);
  -- nor take the account over by it
  if exists (select from auth.session s where s.organization_id = actor.organization_id and s.id = actor.session_id and s.method = 'SINGLE_SIGN_ON') then perform kernel.refuse('ComeInYourself'); end if;
  select * into me from person p where p.organization_id = actor.organization_id and p.id = actor.person_id for update;
  if btrim(wanted) !~ '^[^@\s]+@[^@\s]+\.[^@\s]+$' or length(btrim(wanted)) > 254 then
    perform kernel.refuse('InputInvalid', jsonb_build_object('field', 'email', 'problem', 'Please enter an e-mail address, such as name@company.com'));
  end if;
  if lower(btrim(wanted)) = lower(me.email) then
    perform kernel.refuse('InputInvalid', jsonb_build_object('field', 'email', 'problem', 'This is your address already'));
  end if;
  if (select count(*) from address_change c where c.organization_id = me.organization_id and c.person_id = me.id and c.asked_at > kernel.now() - interval '1 hour') >= 5 then
    perform kernel.refuse('AskedTooOften', jsonb_build_object('field', 'email'));
  end if;
  update address_change c set ended_at = kernel.now(), ended_because = 'REPLACED'
   where c.organization_id = me.organization_id and c.person_id = me.id and c.confirmed_at is null and c.ended_at is null;
  insert into address_change (organization_id, person_id, old_email, new_email, confirm_until)
  values (me.organization_id, me.id, me.email, btrim(wanted), kernel.now() + interval '24 hours') returning id into change;
  perform notification.queue_mail_to(me.organization_id, me.id, me.email, 'AddressChangeAsked', jsonb_build_object('token', people.new_address_secret(me.organization_id, change, 'OBJECT'), 'address', btrim(wanted)));
  if not people.address_taken(me.organization_id, wanted, me.id) then
    perform notification.queue_mail_to(me.organization_id, me.id, btrim(wanted), 'ConfirmAddress', jsonb_build_object('token', people.new_address_secret(me.organization_id, change, 'CONFIRM')));
  else
    select p.id into holder from person p where p.organization_id = me.organization_id and lower(p.email) = lower(btrim(wanted)) and p.left_at is null;
    if found then perform notification.queue_mail(me.organization_id, holder, 'AddressIsYours', jsonb_build_object('address', btrim(wanted)), null); end if;
  end if;
  perform audit.record(me.organization_id, me.id, 'AddressChangeAsked', 'Person', me.id);
end $$;
grant execute on function people.ask_address_change(text, text) to tribune_api;
