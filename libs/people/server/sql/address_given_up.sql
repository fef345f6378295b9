-- Whether somebody else gave this address up less than a year ago, and nobody has it now: whoever took it might be mistaken for them.
create or replace function people.address_given_up(organization uuid, address text, person uuid) returns boolean language sql stable
set search_path = people, pg_temp set timezone = 'UTC' as $$
  select exists (select from address_change c where c.organization_id = organization and lower(c.old_email) = lower(btrim(address)) and c.person_id <> person
                    and c.confirmed_at > kernel.now() - interval '1 year' and c.ended_at is null)
     and not exists (select from person p where p.organization_id = organization and lower(p.email) = lower(btrim(address)))
$$;
