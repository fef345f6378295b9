-- When a mail may go out: now, or when the person's quiet hours end. They may pass midnight.
create or replace function notification.wake_at(organization uuid, person uuid) returns timestamptz language plpgsql stable
set search_path = notification, pg_temp set timezone = 'UTC' as $$
declare
  quiet rhythm;
  zone text;
  here timestamp;
begin
  select * into quiet from rhythm r where r.organization_id = organization and r.person_id = person and r.quiet_from is not null;
  if not found then return kernel.now(); end if;
  zone := notification.zone_of(organization, person);
  here := kernel.now() at time zone zone;
  if quiet.quiet_from < quiet.quiet_until and here::time >= quiet.quiet_from and here::time < quiet.quiet_until
     or quiet.quiet_from > quiet.quiet_until and (here::time >= quiet.quiet_from or here::time < quiet.quiet_until) then
    return (here::date + quiet.quiet_until + case when here::time >= quiet.quiet_until then interval '1 day' else interval '0' end) at time zone zone;
  end if;
  return kernel.now();
end $$;
