-- Real organizations live in real time; only a demo may be created while the clock is shifted.
create or replace function people.create_organization(organization_name text, zone text, demo boolean) returns uuid language plpgsql
set search_path = people, pg_temp set timezone = 'UTC' as $$
declare
  organization uuid;
  stem text := coalesce(nullif(trim(both '-' from regexp_replace(lower(organization_name), '[^a-z0-9]+', '-', 'g')), ''), 'organization');
begin
  if not demo and (select shift <> interval '0' from kernel.clock) then
    raise exception 'an organization that is no demo demands an unshifted clock' using errcode = '55006';
  end if;
  if not exists (select from pg_timezone_names where name = zone) then
    perform kernel.refuse('TimeZoneUnknown', jsonb_build_object('timeZone', zone));
  end if;
  insert into organization (name, slug, is_demo, time_zone)
  values (btrim(organization_name), stem || case when exists (select from organization where slug = stem) then '-' || left(gen_random_uuid()::text, 8) else '' end, demo, zone)
  returning id into organization;
  insert into champion.constituency (organization_id, name, kind, binds_from) values (organization, 'Customers', 'customers', kernel.now());
  return organization;
end $$;
