-- Only a person changes their own address (P2), whatever writes the table: a change must have been confirmed from the new mailbox, or undone from the old one.
-- An address that somebody gave up stays theirs for a year, so that no file makes a second person, with a second place on a roll, of it.
create or replace function people.address_is_its_owners() returns trigger language plpgsql security definer
set search_path = people, pg_temp set timezone = 'UTC' as $$
begin
  if tg_op = 'UPDATE' and not exists (
       select from address_change c where c.organization_id = new.organization_id and c.person_id = new.id and c.confirmed_at is not null
          and case when c.ended_at is null then (c.old_email, c.new_email) = (old.email, new.email) else c.ended_because = 'UNDONE' and c.old_email = new.email end) then
    raise exception 'only a person changes their own address' using errcode = '55006';
  end if;
  if people.address_given_up(new.organization_id, new.email, new.id) then
    perform kernel.refuse('AddressGivenUp', jsonb_build_object('address', new.email));
  end if;
  return new;
end $$;
create or replace trigger address_is_its_owners before update of email on people.person for each row when (old.email <> new.email) execute function people.address_is_its_owners();
create or replace trigger address_given_up before insert on people.person for each row execute function people.address_is_its_owners();
