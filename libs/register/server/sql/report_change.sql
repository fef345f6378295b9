-- Somebody says that something has changed and no decision carries it. Who is signed in hands it in at once; a stranger, where the register is for the world,
-- when their mailbox has confirmed it. Answers the number, null while a stranger has to confirm. Ten a day and person, three a day and mailbox, thirty an hour from strangers.
create or replace function register.report_change(token text, slug text, touch_point uuid, what text, since date, publish boolean, mailbox text) returns integer language plpgsql security definer
set search_path = register, pg_temp set timezone = 'UTC' as $$
declare
  who jsonb := register.reader(slug, token);
  organization uuid := (who->>'organization')::uuid;
  person uuid := (who->>'person')::uuid;
  wanted text := nullif(btrim(coalesce(mailbox, '')), '');
  own uuid;
  made uuid;
  secret text;
begin
  if who is null or not (who->>'mayRead')::boolean then perform kernel.refuse('NotFound', jsonb_build_object('type', 'Register')); end if;
  if not exists (select from touch_point.touch_point t where t.organization_id = organization and t.id = touch_point) then perform kernel.refuse('NotFound', jsonb_build_object('type', 'TouchPoint', 'field', 'touchPointId')); end if;
  if length(btrim(coalesce(what, ''))) = 0 then perform kernel.refuse('FieldMissing', jsonb_build_object('field', 'what')); end if;
  if since is null or since > (kernel.now() at time zone (who->>'timeZone'))::date then perform kernel.refuse('InputInvalid', jsonb_build_object('field', 'changedOn', 'problem', 'Give a day that has come already')); end if;
  if person is null and (wanted is null or wanted !~ '^[^@\s]+@[^@\s]+\.[^@\s]+$' or length(wanted) > 254) then
    perform kernel.refuse('InputInvalid', jsonb_build_object('field', 'mailbox', 'problem', 'Please enter an e-mail address, such as name@company.com'));
  end if;
  perform register.demand_room(organization, person, wanted);
  select k.constituency_id into own from champion.constituent k join champion.constituency c on c.organization_id = k.organization_id and c.id = k.constituency_id
   where k.organization_id = organization and k.person_id = person and k.left_at is null order by c.kind = 'customers' desc, k.added_at limit 1;
  secret := case when person is null then kernel.new_token() end;
  insert into report (organization_id, touch_point_id, what, since, constituency_id, reporter_id, address, came_as, secret_hash, publish)
  values (organization, touch_point, btrim(report_change.what), report_change.since, coalesce(own, (select c.id from champion.constituency c where c.organization_id = organization and c.kind = 'customers')),
    person, case when person is null then wanted end, case when person is null then 'STRANGER' when own is null then 'STAFF' else 'CONSTITUENT' end, kernel.text_hash(secret), coalesce(report_change.publish, false))
  returning id into made;
  if person is not null then return register.hand_in(organization, made); end if;
  perform notification.queue_mail_to(organization, null, wanted, 'ConfirmReport', jsonb_build_object('token', secret, 'report', made));
  return null;
end $$;
grant execute on function register.report_change(text, text, uuid, text, date, boolean, text) to tribune_api;
