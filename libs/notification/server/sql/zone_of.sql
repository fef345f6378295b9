-- The time zone somebody reads in: their own choice, else the organization's.
create or replace function notification.zone_of(organization uuid, person uuid) returns text language sql stable
set search_path = notification, pg_temp set timezone = 'UTC' as $$
  select coalesce(p.time_zone, o.time_zone) from people.person p join people.organization o on o.id = p.organization_id where p.organization_id = organization and p.id = person
$$;
